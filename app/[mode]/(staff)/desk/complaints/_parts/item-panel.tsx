import { official } from "@/components/complaint/copy";
import { Panel } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { listHref } from "@/lib/web/list-params";
import { copy } from "../copy";
import { paramsOf, pathOf, type QueueAddress } from "./address";
import { TriageItem } from "./item";

type Props = {
  actor: Actor;
  complaint: ComplaintView;
  at: QueueAddress;
  /** The one that is opened when this one is done. */
  next?: string;
  now: Date;
  locale: Locale;
};

/** The open one beside the list, from 1200 px; below that it is a page of its own. */
export function ItemPanel({ actor, complaint, at, next, now, locale }: Props) {
  const page = listHref(pathOf(at.stage), { ...paramsOf(at), item: complaint.ref, next });
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
