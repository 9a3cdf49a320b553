import { DefinitionList } from "@/components/ui/definition-list";
import { type Locale, say } from "@/lib/core/i18n";
import { dataCopy as copy, heldTexts } from "@/lib/privacy/copy";
import { heldKinds, type MyData } from "@/lib/privacy/queries/my-data";

/** What is on the platform, counted, each with its basis and its time. */
export function Held({ held, locale }: { held: MyData["held"]; locale: Locale }) {
  return (
    <DefinitionList
      ruled
      items={heldKinds.map((kind) => {
        const { name, basis, until } = heldTexts[kind];
        const line = { basis: say(basis, locale), until: say(until, locale) };
        return {
          term: say(name, locale),
          value: (
            <>
              {say(copy.pieces, locale, { n: held[kind] })}
              <span className="meta block">{say(copy.line, locale, line)}</span>
            </>
          ),
        };
      })}
    />
  );
}
