import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { type Locale, say } from "@/lib/core/i18n";
import { taskLabels } from "@/lib/suggestion/copy";
import type { HandledRow } from "@/lib/suggestion/queries/handling";
import { Due, partOf } from "./handled-table";

type Props = { rows: readonly HandledRow[]; now: Date; locale: Locale };

/** Each with the one next thing to do, and by when. */
export function WorkRows({ rows, now, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.id}
          href={`/handling/suggestions/${row.ref}`}
          title={row.title}
          meta={<Meta as="span" parts={[row.place, partOf(row, locale)]} />}
          end={
            <>
              <SuggestionStatusTag status={row.status} locale={locale} />
              <Due of={row} now={now} locale={locale} />
            </>
          }
        >
          {row.task && <b>{say(taskLabels[row.task], locale)}</b>}
        </Row>
      ))}
    </Rows>
  );
}
