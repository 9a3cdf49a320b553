import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { type Locale, say } from "@/lib/core/i18n";
import { roleLabels, taskLabels } from "@/lib/suggestion/copy";
import type { HandlingRow } from "@/lib/suggestion/queries/handling";
import { copy } from "../copy";

type Props = { rows: readonly HandlingRow[]; now: Date; locale: Locale };

/** Each with the one next thing to do, and by when. */
export function WorkRows({ rows, now, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.ref}
          href={`/handling/suggestions/${row.ref}`}
          title={row.title}
          meta={
            <Meta
              as="span"
              parts={[
                row.place,
                row.role === "lead"
                  ? say(roleLabels.lead, locale)
                  : say(copy.roleOf, locale, {
                      role: say(roleLabels[row.role], locale),
                      lead: row.lead,
                    }),
              ]}
            />
          }
          end={
            <>
              <SuggestionStatusTag status={row.status} locale={locale} />
              {row.deadline && <DeadlineTag deadline={row.deadline} now={now} locale={locale} />}
            </>
          }
        >
          {row.task && <b>{say(taskLabels[row.task], locale)}</b>}
        </Row>
      ))}
    </Rows>
  );
}
