import { Ref } from "@/components/ui/ref";
import { Row, Rows } from "@/components/ui/rows";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { dataCopy as copy, keptTexts } from "@/lib/privacy/copy";
import type { KeptItem } from "@/lib/privacy/model";

/** What is kept although it was asked away: each with its basis and until when. */
export function KeptRows({ kept, locale }: { kept: readonly KeptItem[]; locale: Locale }) {
  return (
    <Rows>
      {kept.map((item) => {
        const { name, basis, until } = keptTexts[item.what];
        const date = item.until ? longDate(startOfDay(item.until), locale) : "";
        const line = { basis: say(basis, locale), until: say(until, locale, { date }) };
        return (
          <Row
            key={`${item.what} ${item.ref}`}
            title={say(name, locale)}
            meta={
              <>
                {item.ref && (
                  <>
                    <Ref value={item.ref} /> ·{" "}
                  </>
                )}
                {say(copy.line, locale, line)}
              </>
            }
          />
        );
      })}
    </Rows>
  );
}
