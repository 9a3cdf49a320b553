import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import type { SignedIn } from "@/lib/account/queries";
import { listHandovers } from "@/lib/complaint/queries/handover";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { handlingCopy as copy } from "../copy";
import { HandoverRows } from "../handovers/_parts/handover-rows";
import { HandlingFrame } from "./handling-frame";

type Props = { person: SignedIn; now: Date; locale: Locale };

/** Where a property firm begins the day: what departments handed to it. */
export async function FirmDesk({ person, now, locale }: Props) {
  const rows = await listHandovers(person.actor, now);
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.handovers, locale)}
        note={`${longDate(now, locale)} · ${say(copy.firmNote, locale)}`}
      >
        {rows.length === 0 && <EmptyState>{say(copy.noHandovers, locale)}</EmptyState>}
        <HandoverRows rows={rows} now={now} locale={locale} />
      </StaffMain>
    </HandlingFrame>
  );
}
