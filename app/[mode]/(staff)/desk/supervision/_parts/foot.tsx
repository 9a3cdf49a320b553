import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { type Locale, say } from "@/lib/core/i18n";
import { supervisionCopy as copy } from "../copy";
import type { Address } from "./address";

/** Beside the list: the chairmen's list, and the list as a file or on paper. */
export function Foot({ at, locale }: { at: Address; locale: Locale }) {
  const { after: _, ...asked } = at;
  return (
    <div className="actions no-print">
      <LinkButton small plain icon="file-check" href="/desk/supervision/chairmen">
        {say(copy.chairmen, locale)}
      </LinkButton>
      <form method="post" action="/desk/supervision/export">
        {Object.entries(asked).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <Button type="submit" small plain icon="download">
          {say(copy.exportFile, locale)}
        </Button>
      </form>
      <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
    </div>
  );
}
