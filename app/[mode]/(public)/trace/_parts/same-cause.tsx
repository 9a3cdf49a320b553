import { StatusTag } from "@/components/complaint/status-tag";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { dateNear, type Locale, say } from "@/lib/core/i18n";
import { suggestionStatus } from "@/lib/suggestion/model";
import type { Trace } from "@/lib/trace/model";
import { asideCopy, stepCopy, traceCopy } from "../copy";

type Props = { trace: Trace; now: Date; locale: Locale };
const most = 4;

/** Other complaints with the same cause, and how many may not be shown. */
export function SameCause({ trace, now, locale }: Props) {
  const { complaints, problem, withheld } = trace;
  const others = complaints.filter((each) => each.ref !== trace.ref).slice(0, most);
  if (!problem || others.length + withheld === 0) return null;
  const all = say(asideCopy.all, locale, { n: complaints.length + withheld });
  return (
    <div className="order-5 wide:order-none">
      <Section
        id="same"
        title={say(asideCopy.same, locale)}
        link={{ href: `/problems/${problem.ref}`, label: all }}
      >
        <Rows>
          {others.map(({ ref, title, status, submittedAt }) => (
            <Row
              key={ref}
              href={`/trace/${ref}`}
              title={title || say(traceCopy.untitled, locale)}
              meta={dateNear(submittedAt, now, locale)}
              end={<StatusTag status={status} locale={locale} />}
            />
          ))}
        </Rows>
        {withheld > 0 && (
          <p className="meta mt-3">{say(traceCopy.withheld, locale, { n: withheld })}</p>
        )}
      </Section>
    </div>
  );
}

/** What else came out of the same consultation. */
export function Siblings({ trace, locale }: Omit<Props, "now">) {
  const { siblings } = trace;
  if (siblings.length === 0) return null;
  return (
    <div className="order-5 wide:order-none">
      <Section id="siblings" title={say(asideCopy.siblings, locale)}>
        <Rows>
          {siblings.map(({ ref, title, status, position, isDone }) => (
            <Row
              key={ref}
              href={`/trace/${ref}`}
              title={say(stepCopy.numbered, locale, { n: position, title })}
              meta={
                <SuggestionStatusTag
                  status={suggestionStatus.parse(status)}
                  confirmed={isDone}
                  locale={locale}
                />
              }
            />
          ))}
        </Rows>
      </Section>
    </div>
  );
}
