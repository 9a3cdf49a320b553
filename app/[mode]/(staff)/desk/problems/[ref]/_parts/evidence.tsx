import { StateTag } from "@/components/problem/state-tag";
import { Meta } from "@/components/ui/meta";
import { Ref } from "@/components/ui/ref";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { statusTags } from "@/lib/complaint/copy";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { ProblemItem } from "@/lib/problem/queries/problem-item";
import { deskProblemsCopy as copy } from "../../copy";

const sayLikeness = (share: number, locale: Locale) =>
  say(copy.likeness, locale, { percent: Math.round(100 * share) });

type Props = { problem: ProblemItem; mayTriage: boolean; locale: Locale };

/** The complaints it is made of; whoever does not route them follows them as everybody does. */
export function Evidence({ problem, mayTriage, locale }: Props) {
  const base = mayTriage ? "/desk/complaints" : "/trace";
  return (
    <div className="mt-6">
      <Section id="evidence" title={say(copy.complaints, locale)}>
        <Rows>
          {problem.rows.map((row) => (
            <Row
              key={row.ref}
              title={row.title}
              href={`${base}/${row.ref}`}
              end={<StateTag tag={statusTags[row.status]} locale={locale} />}
              meta={
                <Meta
                  as="span"
                  parts={[
                    <Ref key="ref" value={row.ref} />,
                    shortDate(row.at, locale),
                    ...(row.likeness === null ? [] : [sayLikeness(row.likeness, locale)]),
                  ]}
                />
              }
            />
          ))}
        </Rows>
      </Section>
    </div>
  );
}
