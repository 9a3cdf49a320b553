import { VerdictSeal } from "@/components/trace/verdict-seal";
import { Row, Rows } from "@/components/ui/rows";
import { Differ } from "@/components/ui/voices";
import { dateNear, type Locale, say } from "@/lib/core/i18n";
import type { LookedAt } from "@/lib/insight/model";
import { lookBackWords as words } from "./copy";

type Props = { rows: readonly LookedAt[]; now: Date; locale: Locale };

const longest = 72;

/** The beginning of a longer text; the whole of it stands on the page it opens. */
function beginning(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}

/** One look-back as a line: seal, what was promised, what was found, where and when. */
export function LookBackRow({ row, now, locale }: { row: LookedAt; now: Date; locale: Locale }) {
  const { ref, title, verdict, promise, finding, street, round, concludedAt, differs } = row;
  const date = dateNear(concludedAt, now, locale);
  return (
    <Row
      href={`/trace/${ref}`}
      slot={<VerdictSeal verdict={verdict} locale={locale} />}
      title={title}
      meta={`${street} · ${say(words.round, locale, { n: round, date })}`}
    >
      {promise && (
        <span className="block">
          {say(words.promised, locale, { promise: beginning(promise) })}
        </span>
      )}
      {finding && <span className="block">{beginning(finding)}</span>}
      {differs && <Differ locale={locale} />}
    </Row>
  );
}

/** Look-backs in their order. */
export function ReadLookBacks({ rows, now, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <LookBackRow key={row.ref} row={row} now={now} locale={locale} />
      ))}
    </Rows>
  );
}
