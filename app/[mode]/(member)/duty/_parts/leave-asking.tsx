import type { FormPlace } from "@/components/complaint/act-form";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { attendanceActLabels } from "@/lib/consultation/copy";
import type { MyAttendance } from "@/lib/consultation/queries/my-consultations";
import { say } from "@/lib/core/i18n";
import { askLeaveAction } from "../actions";
import { leaveCopy as copy } from "../copy";

type Props = { row: MyAttendance; place: FormPlace };

/** Leave with its reason, and how often it may still be asked for; after that, whom to call. */
export function LeaveAsking({ row, place }: Props) {
  const { locale } = place;
  if (row.leaveAsksLeft === 0) return <CallInstead row={row} place={place} />;
  return (
    <div className="mt-2 max-w-form">
      <FoldedAct
        {...place}
        target={row.ref}
        hidden={{ attendanceId: row.attendanceId }}
        name={`leave-${row.attendanceId}`}
        action={askLeaveAction}
        summary={say(attendanceActLabels["ask-leave"], locale)}
      >
        <TextArea
          name="reason"
          label={say(copy.reason, locale)}
          hint={say(copy.left, locale, { n: row.leaveAsksLeft })}
          maxLength={1000}
          rows={2}
        />
      </FoldedAct>
    </div>
  );
}

function CallInstead({ row, place: { locale } }: Props) {
  return (
    <p className="soft mt-2">
      {say(copy.used, locale)}
      {row.phone && (
        <>
          {" "}
          <a className="nw" href={`tel:${row.phone.replace(/\D/g, "")}`}>
            {row.phone}
          </a>
        </>
      )}
    </p>
  );
}
