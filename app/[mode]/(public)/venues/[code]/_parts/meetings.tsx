import { DateCard } from "@/components/ui/date-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { statusTags } from "@/lib/consultation/copy";
import type { ConsultationRow } from "@/lib/consultation/queries/consultation-list";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { venuesCopy as copy } from "../../copy";

type Props = { rows: readonly ConsultationRow[]; locale: Locale; empty: string };

export function Meetings({ rows, locale, empty }: Props) {
  if (rows.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <Rows>
      {rows.map((row) => {
        const { shape } = statusTags[row.status];
        const seats = say(copy.seats, locale, { taken: row.seatsTaken, capacity: row.capacity });
        return (
          <Row
            key={row.ref}
            href={`/consultations/${row.ref}`}
            title={row.title}
            lead={<DateCard at={row.startsAt} locale={locale} />}
            meta={`${clockTime(row.startsAt)} · ${seats}`}
            end={
              shape === "plain" ? null : (
                <Tag kind={shape}>{say(statusTags[row.status], locale)}</Tag>
              )
            }
          />
        );
      })}
    </Rows>
  );
}
