import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { attendanceActLabels } from "@/lib/consultation/copy";
import type { AttendanceRow } from "@/lib/consultation/queries/desk-item";
import { say } from "@/lib/core/i18n";
import { grantLeaveAction, refuseLeaveAction } from "../../actions";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { row: AttendanceRow; place: FormPlace };

/** Why somebody cannot come, and the two answers. */
export function LeaveAnswer({ row, place }: Props) {
  const { locale } = place;
  const hidden = { attendanceId: row.id };
  const answers = [
    ["grant", grantLeaveAction],
    ["refuse", refuseLeaveAction],
  ] as const;
  return (
    <>
      {row.note && <span className="block">{say(copy.leave, locale, { note: row.note })}</span>}
      <span className="actions">
        {answers.map(([act, action]) => (
          <ActForm key={act} {...place} name={`${act}-${row.id}`} action={action} hidden={hidden}>
            <SubmitButton small locale={locale}>
              {say(attendanceActLabels[act], locale)}
            </SubmitButton>
          </ActForm>
        ))}
      </span>
    </>
  );
}
