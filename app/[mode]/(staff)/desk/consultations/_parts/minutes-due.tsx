import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { StateTag } from "@/components/problem/state-tag";
import { Section } from "@/components/ui/section-head";
import { statusTags } from "@/lib/consultation/copy";
import { listMinutesToWrite } from "@/lib/consultation/queries/minutes-due";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../copy";

type Props = { actor: Actor; now: Date; locale: Locale };

/** Minutes that wait to be written or signed, with their dates; the overdue ones first. */
export async function MinutesDue({ actor, now, locale }: Props) {
  const rows = await listMinutesToWrite(actor);
  if (rows.length === 0) return null;
  return (
    <Section id="minutes-due" title={say(copy.minutesDue, locale)}>
      <ul className="rows mb-6">
        {rows.map((row) => (
          <li key={row.ref}>
            <div className="item">
              <Link
                className="title grow"
                href={`/desk/consultations/${row.ref}/minutes`}
                prefetch={false}
              >
                {row.title}
              </Link>
              <span className="flex flex-wrap gap-1">
                <StateTag tag={statusTags[row.status]} locale={locale} />
                <DeadlineTag deadline={row.deadline} now={now} locale={locale} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
