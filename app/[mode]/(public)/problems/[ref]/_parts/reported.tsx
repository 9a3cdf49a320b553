import { LateMarkTag } from "@/components/complaint/late-mark";
import { StateTag } from "@/components/problem/state-tag";
import { Meta } from "@/components/ui/meta";
import { Ref } from "@/components/ui/ref";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { statusTags } from "@/lib/complaint/copy";
import { lateMark } from "@/lib/complaint/rules/late-mark";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { ProblemComplaintRow, ProblemItem } from "@/lib/problem/queries/problem-item";
import { problemsCopy as copy } from "../../copy";

type Props = { problem: ProblemItem; now: Date; locale: Locale };

/** Reference and day, and whether the date promised for the answer was kept. */
function RowMeta({ row, now, locale }: Omit<Props, "problem"> & { row: ProblemComplaintRow }) {
  const mark = lateMark(row.promised, now);
  return (
    <Meta
      as="span"
      parts={[
        <Ref key="ref" value={row.ref} />,
        shortDate(row.at, locale),
        mark && <LateMarkTag key="late" mark={mark} locale={locale} />,
      ]}
    />
  );
}

export function Reported({ problem, now, locale }: Props) {
  return (
    <Section
      id="reported"
      title={say(copy.complaints, locale)}
      aside={say(copy.complaintsNote, locale)}
    >
      {problem.rows.length === 0 ? (
        <p className="soft py-3">{say(copy.noComplaints, locale)}</p>
      ) : (
        <Rows>
          {problem.rows.map((row) => (
            <Row
              key={row.ref}
              title={row.title}
              href={`/trace/${row.ref}`}
              end={<StateTag tag={statusTags[row.status]} locale={locale} />}
              meta={<RowMeta row={row} now={now} locale={locale} />}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
