import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { Row, Rows } from "@/components/ui/rows";
import { coTags } from "@/lib/complaint/copy/handling";
import type { CoPartView } from "@/lib/complaint/queries/part";
import { type Locale, say } from "@/lib/core/i18n";
import { handlingCopy as copy } from "../../copy";

type Props = { rows: readonly CoPartView[]; now: Date; locale: Locale };

/** What others ask of this department; what waits shows its day, the rest where it stands. */
export function OpinionRows({ rows, now, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.id}
          href={`/handling/opinions/${row.id}`}
          title={row.question ?? say(copy.opinion, locale)}
          meta={[
            row.leadName,
            locale === "zh" ? row.category?.name : row.category?.nameEn,
            row.place,
          ]
            .filter(Boolean)
            .join(" · ")}
          end={
            row.waits ? (
              <DeadlineTag deadline={row} now={now} locale={locale} />
            ) : (
              <ShapedTag tag={coTags[row.status]} locale={locale} />
            )
          }
        />
      ))}
    </Rows>
  );
}
