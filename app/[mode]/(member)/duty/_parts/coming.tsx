import Link from "next/link";
import type { FormPlace } from "@/components/complaint/act-form";
import { dateState, hours } from "@/components/consultation/consultation-rows";
import { StateTag } from "@/components/problem/state-tag";
import { DateCard } from "@/components/ui/date-card";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { attendanceTags, capacityLabels } from "@/lib/consultation/copy";
import { capacity } from "@/lib/consultation/model";
import type { MyAttendance } from "@/lib/consultation/queries/my-consultations";
import { say } from "@/lib/core/i18n";
import { dutyCopy as copy, leaveCopy } from "../copy";
import { LeaveAsking } from "./leave-asking";

type Place = Omit<FormPlace, "target">;
type Props = { rows: readonly MyAttendance[]; now: Date; place: Place };

/** What one said yes to, is waiting for, or asked leave from. On the day the row leads to the door. */
export function Coming({ rows, now, place }: Props) {
  const { locale } = place;
  return (
    <Section id="coming" title={say(copy.coming, locale)}>
      {rows.length === 0 && <p className="soft py-3">{say(copy.noComing, locale)}</p>}
      <Rows>
        {rows.map((row) => (
          <ComingRow key={row.attendanceId} row={row} now={now} place={place} />
        ))}
      </Rows>
    </Section>
  );
}

function ComingRow({ row, now, place }: { row: MyAttendance; now: Date; place: Place }) {
  const { locale } = place;
  const isOpen = row.consultation === "in-session" && row.status !== "present";
  return (
    <Row
      title={
        <Link href={`/consultations/${row.ref}${isOpen ? "/sign-in" : ""}`} prefetch={false}>
          {row.title}
        </Link>
      }
      lead={
        <DateCard
          at={row.startsAt}
          locale={locale}
          state={dateState({ ...row, status: row.consultation }, now)}
        />
      }
      end={<StateTag tag={attendanceTags[row.status]} locale={locale} />}
    >
      <Meta
        parts={[
          hours(row),
          row.venue,
          say(capacityLabels[capacity.parse(row.as)], locale),
          isOpen ? say(copy.door, locale) : null,
        ]}
      />
      <Leave row={row} place={place} />
    </Row>
  );
}

/** While it is still to come, whoever said yes may ask for leave, also once more after a refusal. */
function Leave({ row, place }: { row: MyAttendance; place: Place }) {
  if (row.status === "leave-asked") return <>{say(leaveCopy.waiting, place.locale)}</>;
  if (row.status !== "joined" || row.consultation === "in-session") return null;
  return <LeaveAsking row={row} place={{ ...place, target: row.ref }} />;
}
