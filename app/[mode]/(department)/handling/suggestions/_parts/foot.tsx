import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import { type Address, paramsOf, path } from "./address";

/** So many rows leave in one file; who has more narrows the list by year. */
export const exportedAtMost = 10_000;

/** The list as it is narrowed, as a file or on paper. */
export function Foot({ at, locale }: { at: Address; locale: Locale }) {
  return (
    <div className="actions no-print">
      <form method="post" action={`${path}/export`}>
        {Object.entries(paramsOf(at)).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <Button type="submit" small plain icon="download">
          {say(copy.exportFile, locale)}
        </Button>
      </form>
      <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
      <span className="meta">{say(copy.exportMost, locale, { n: exportedAtMost })}</span>
    </div>
  );
}
