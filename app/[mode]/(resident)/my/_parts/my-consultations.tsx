import Link from "next/link";
import { dateState, hours } from "@/components/consultation/consultation-rows";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { DateCard } from "@/components/ui/date-card";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { attendanceTags } from "@/lib/consultation/copy";
import { listMyComing, type MyAttendance } from "@/lib/consultation/queries/my-consultations";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { actor: Actor; now: Date; locale: Locale };

const mine = ["joined", "waitlisted", "present"];

/** What I signed up for: where I stand, the way to give the place back, and the calendar. */
export async function MyConsultations({ actor, now, locale }: Props) {
  const rows = (await listMyComing(actor, now)).filter((row) => mine.includes(row.status));
  if (rows.length === 0) return null;
  return (
    <Section id="consultations" title={say(copy.consultations, locale)}>
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.attendanceId}
            title={
              <Link href={`/consultations/${row.ref}`} prefetch={false}>
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
            meta={<Meta as="span" parts={[hours(row), row.venue]} />}
          >
            <Links row={row} locale={locale} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Links({ row, locale }: { row: MyAttendance; locale: Locale }) {
  const page = `/consultations/${row.ref}`;
  const isOpen = row.consultation === "in-session" && row.status !== "present";
  return (
    <span className="actions mt-2">
      {isOpen && (
        <LinkButton small first href={`${page}/sign-in`}>
          {say(copy.signIn, locale)}
        </LinkButton>
      )}
      {row.status !== "present" && row.consultation !== "in-session" && (
        <LinkButton small href={`${page}/seat`}>
          {say(row.status === "waitlisted" ? copy.leaveList : copy.cancelSeat, locale)}
        </LinkButton>
      )}
      <LinkButton small plain href={`${page}/calendar.ics`} icon="calendar-plus">
        {say(copy.toCalendar, locale)}
      </LinkButton>
    </span>
  );
}
