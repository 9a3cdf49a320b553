import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ReasonForm } from "@/components/suggestion/folded-form";
import type { OwnSeat } from "@/lib/consultation/queries/own-seat";
import { say } from "@/lib/core/i18n";
import { askLeaveHereAction, declineHereAction, joinHereAction } from "../actions";
import { seatCopy as copy } from "../copy";

type Props = { seat: OwnSeat; place: FormPlace };

/** Somebody invited by name says yes or no, and asks for leave after a yes. */
export function Invitation({ seat, place }: Props) {
  const { locale } = place;
  const form = { ...place, hidden: { attendanceId: seat.attendanceId } };
  if (seat.status === "joined") {
    return (
      <ReasonForm
        {...form}
        name="leave"
        action={askLeaveHereAction}
        summary={copy.leave}
        button={copy.leaveButton}
        label={copy.leaveReason}
      />
    );
  }
  if (seat.status !== "invited") return null;
  return (
    <>
      <p>{say(copy.invited, locale)}</p>
      <div className="actions">
        <ActForm {...form} name="join" action={joinHereAction}>
          <SubmitButton first locale={locale}>
            {say(copy.join, locale)}
          </SubmitButton>
        </ActForm>
        <ActForm {...form} name="decline" action={declineHereAction}>
          <SubmitButton locale={locale}>{say(copy.decline, locale)}</SubmitButton>
        </ActForm>
      </div>
    </>
  );
}
