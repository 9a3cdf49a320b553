import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { hours } from "@/components/consultation/consultation-rows";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateCard } from "@/components/ui/date-card";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { attendanceActLabels } from "@/lib/consultation/copy";
import type { MyAttendance } from "@/lib/consultation/queries/my-consultations";
import { reasonWords } from "@/lib/consultation/rules/reason-words";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { declineAction, joinAction } from "../actions";
import { dutyCopy as copy } from "../copy";
import { LeaveAsking } from "./leave-asking";

type Props = { rows: readonly MyAttendance[]; refused?: FormState; locale: Locale };

export function Invitations({ rows, refused, locale }: Props) {
  return (
    <Section id="invitations" title={say(copy.invitations, locale)}>
      {rows.length === 0 && <p className="soft py-3">{say(copy.noInvitations, locale)}</p>}
      <div className="grid gap-4 mt-3">
        {rows.map((row) => (
          <Invitation key={row.attendanceId} row={row} refused={refused} locale={locale} />
        ))}
      </div>
    </Section>
  );
}

function Invitation({ row, refused, locale }: Omit<Props, "rows"> & { row: MyAttendance }) {
  const reasons = reasonWords(row.reasons, null, locale);
  return (
    <Sheet label={row.title}>
      <div className="row">
        <DateCard at={row.startsAt} locale={locale} />
        <div className="grow">
          <h3>
            <a href={`/consultations/${row.ref}`}>{row.title}</a>
          </h3>
          <p className="meta">
            {hours(row)} · {row.venue}
          </p>
          <p className="soft">
            {row.as === "department"
              ? say(copy.forDepartment, locale)
              : reasons && say(copy.why, locale, { reasons })}
          </p>
        </div>
      </div>
      <Answers row={row} place={{ target: row.ref, page: "/duty", locale, refused }} />
    </Sheet>
  );
}

function Answers({ row, place }: { row: MyAttendance; place: FormPlace }) {
  const { locale } = place;
  const id = row.attendanceId;
  const form = { ...place, hidden: { attendanceId: id } };
  return (
    <>
      <div className="actions mt-3">
        <ActForm {...form} name={`join-${id}`} action={joinAction}>
          <SubmitButton first locale={locale}>
            {say(attendanceActLabels.join, locale)}
          </SubmitButton>
        </ActForm>
        <ActForm {...form} name={`decline-${id}`} action={declineAction}>
          <SubmitButton locale={locale}>{say(attendanceActLabels.decline, locale)}</SubmitButton>
        </ActForm>
      </div>
      <LeaveAsking row={row} place={place} />
    </>
  );
}
