import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { TextInput } from "@/components/forms/text-input";
import { HandoverCard } from "@/components/place/handover-card";
import { FoldedAct } from "@/components/problem/folded-act";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { shownName } from "@/lib/account/copy";
import { say } from "@/lib/core/i18n";
import { openHandovers } from "@/lib/place/model/venue";
import type { HandoverItem } from "@/lib/place/queries/handover";
import type { DeskVenue } from "@/lib/place/queries/venue-desk";
import { confirmAction, proposeAction, refuseAction, withdrawAction } from "../../actions";
import { deskVenuesCopy as copy } from "../../copy";

type Props = {
  venue: DeskVenue;
  rows: readonly HandoverItem[];
  /** The days a next term would have. */
  days: { readonly fromDay: string; readonly toDay: string };
  place: FormPlace;
};

const actions = { confirm: confirmAction, refuse: refuseAction, withdraw: withdrawAction };
const isOpen = (row: HandoverItem) => openHandovers.some((each) => each === row.status);

/** The hand-over that waits, the way to propose one, and those before. */
export function Handovers({ venue, rows, days, place }: Props) {
  const { locale } = place;
  const open = rows.find(isOpen);
  const earlier = rows.filter((row) => row !== open);
  return (
    <Section
      id="handover"
      title={say(copy.handover, locale)}
      aside={say(copy.handoverNote, locale)}
    >
      <div className="grid gap-4 mt-3">
        {open ? (
          <Sheet>
            <HandoverCard it={open} actions={actions} place={place} />
          </Sheet>
        ) : (
          <p className="soft">{say(copy.noHandover, locale)}</p>
        )}
        {!open && venue.may.propose && <Propose venue={venue} days={days} place={place} />}
        {earlier.length > 0 && (
          <details>
            <summary className="btn small">{say(copy.earlier, locale)}</summary>
            <div className="grid gap-4 mt-3">
              {earlier.map((row) => (
                <HandoverCard key={row.id} it={row} actions={actions} place={place} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

function Propose({ venue, days, place }: Omit<Props, "rows">) {
  const { locale } = place;
  return (
    <div className="max-w-form">
      <FoldedAct
        {...place}
        name="propose"
        action={proposeAction}
        summary={say(copy.propose, locale)}
        button={say(copy.proposeButton, locale)}
      >
        <p className="meta">{say(copy.proposeNote, locale)}</p>
        <Select
          name="member"
          label={say(copy.incoming, locale)}
          options={venue.members.map((each) => ({
            value: each.slug,
            label: shownName(each, locale),
          }))}
        />
        <TextInput
          short
          type="date"
          name="fromDay"
          label={say(copy.fromDay, locale)}
          defaultValue={days.fromDay}
        />
        <TextInput
          short
          type="date"
          name="toDay"
          label={say(copy.toDay, locale)}
          defaultValue={days.toDay}
        />
      </FoldedAct>
    </div>
  );
}
