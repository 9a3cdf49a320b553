import { EmptyState } from "@/components/ui/empty-state";
import { Row, Rows } from "@/components/ui/rows";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { copy, fieldLabels } from "../copy";

type Edition = {
  readonly version: number;
  readonly at: Date;
  readonly reason?: string;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string;
    readonly after: string;
  }[];
};

/** What each edition says otherwise than the one before, the newest first. */
export function Editions({ editions, locale }: { editions: readonly Edition[]; locale: Locale }) {
  if (editions.length === 0) return <EmptyState>{say(copy.noHistory, locale)}</EmptyState>;
  const empty = say(copy.nothing, locale);
  return (
    <Rows>
      {editions.map(({ version, at, reason, changes }) => (
        <Row
          key={version}
          title={say(copy.edition, locale, { n: version })}
          meta={longDate(at, locale)}
        >
          {reason ?? say(copy.original, locale)}
          {changes
            .filter((change) => change.field in fieldLabels)
            .map(({ field, before, after }) => (
              <span key={field} className="meta block">
                {say(copy.change, locale, {
                  field: say(fieldLabels[field] ?? copy.zh, locale),
                  before: before || empty,
                  after: after || empty,
                })}
              </span>
            ))}
        </Row>
      ))}
    </Rows>
  );
}
