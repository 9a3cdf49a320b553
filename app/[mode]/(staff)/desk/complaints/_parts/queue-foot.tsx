import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import { paramsOf, type QueueAddress } from "./address";

/** Beside the list: filing for somebody, and the list as a file or on paper. */
export function QueueFoot({ at, locale }: { at: QueueAddress; locale: Locale }) {
  const { after, item, closed, ...asked } = paramsOf(at);
  return (
    <div className="actions no-print">
      <LinkButton small plain icon="square-pen" href="/desk/complaints/new">
        {say(copy.fileFor, locale)}
      </LinkButton>
      <form method="post" action="/desk/complaints/export">
        <input type="hidden" name="stage" value={at.stage} />
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
