import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { linkStateTexts } from "@/components/handling/copy";
import { Row, Rows } from "@/components/ui/rows";
import type { HandoverHead } from "@/lib/complaint/model/handling-views";
import { type Locale, say } from "@/lib/core/i18n";

type Props = { rows: readonly HandoverHead[]; now: Date; locale: Locale };

/** What was handed to the firm: what waits by its day, then what is over. */
export function HandoverRows({ rows, now, locale }: Props) {
  const kindOf = ({ category }: HandoverHead) =>
    (locale === "zh" ? category?.name : category?.nameEn) ?? "";
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.id}
          href={`/handling/handovers/${row.id}`}
          title={row.title ?? kindOf(row)}
          meta={[row.place, row.departmentName].filter(Boolean).join(" · ")}
          end={
            row.state === "open" ? (
              <DeadlineTag deadline={row} now={now} locale={locale} />
            ) : (
              <span className="meta nw">{say(linkStateTexts[row.state], locale)}</span>
            )
          }
        />
      ))}
    </Rows>
  );
}
