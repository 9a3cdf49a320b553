import { StateTag } from "@/components/problem/state-tag";
import { Meta } from "@/components/ui/meta";
import { Ref } from "@/components/ui/ref";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { statusTags } from "@/lib/complaint/copy";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { ProblemItem } from "@/lib/problem/queries/problem-item";
import { problemsCopy as copy } from "../../copy";

export function Reported({ problem, locale }: { problem: ProblemItem; locale: Locale }) {
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
              meta={
                <Meta
                  as="span"
                  parts={[<Ref key="ref" value={row.ref} />, shortDate(row.at, locale)]}
                />
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
