import { Button } from "@/components/ui/button";
import { bulkLabels } from "@/lib/complaint/copy/bulk";
import { bulkActs } from "@/lib/complaint/model/bulk";
import { type Locale, say } from "@/lib/core/i18n";
import { listHref } from "@/lib/web/list-params";
import { copy } from "../copy";
import { addressOf, paramsOf, pathOf, type QueueAddress } from "./address";
import { PickAll } from "./pick-all";

/** What can be done with the ticked rows; each leads to a page that says what would change. */
export function BulkBar({ at, locale }: { at: QueueAddress; locale: Locale }) {
  const ticked = listHref(pathOf(at.stage), { ...paramsOf(at), pick: "all" });
  return (
    <form
      id="bulk"
      method="get"
      action="/desk/complaints/bulk"
      className="bulk no-print"
      aria-label={say(copy.columns.pick, locale)}
    >
      <input type="hidden" name="from" value={addressOf(at, { item: undefined })} />
      <PickAll
        all={say(copy.pickAll, locale)}
        none={say(copy.pickNone, locale)}
        count={say(copy.pickedCount, locale, { n: "#" })}
        href={ticked}
      />
      {bulkActs.map((act) => (
        <Button key={act} type="submit" small even name="act" value={act}>
          {say(bulkLabels[act], locale)}
        </Button>
      ))}
    </form>
  );
}
