import { official } from "@/components/complaint/copy";
import { Panel } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";
import { TriageItem } from "./item";

type Props = {
  actor: Actor;
  complaint: ComplaintView;
  at: QueueAddress;
  now: Date;
  locale: Locale;
};

/** The open one beside the list, from 1200 px; below that it is a page of its own. */
export function ItemPanel({ actor, complaint, at, now, locale }: Props) {
  const page = addressOf(at, { item: complaint.ref });
  return (
    <div className="hidden staff:block">
      <Panel label={say(copy.preview, locale)}>
        <TriageItem actor={actor} complaint={complaint} page={page} now={now} locale={locale} />
        <LinkButton small plain href={`/desk/complaints/${complaint.ref}`}>
          {say(official.open, locale)}
        </LinkButton>
      </Panel>
    </div>
  );
}
