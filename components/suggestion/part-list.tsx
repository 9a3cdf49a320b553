import type { ReactNode } from "react";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { roleLabels } from "@/lib/suggestion/copy";
import { partTag, partWords } from "@/lib/suggestion/copy/part";
import type { AssignmentRole, AssignmentStatus } from "@/lib/suggestion/model";
import { ShapedTag } from "./status-tag";

export type PartShown = {
  readonly id: string;
  readonly departmentId: string;
  readonly role: AssignmentRole;
  readonly status: AssignmentStatus;
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly opinion: string | null;
  readonly submittedAt: Date | null;
};
type Clock = {
  readonly subjectId: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly metAt: Date | null;
};

type Props = {
  parts: readonly PartShown[];
  clocks: readonly Clock[];
  now: Date;
  locale: Locale;
  /** What can be done with a part. */
  acts?: (part: PartShown) => ReactNode;
};

/** What each department beside the lead has to say, by when, and what it said. */
export function PartList({ parts, clocks, now, locale, acts }: Props) {
  const others = parts.filter((part) => part.role !== "lead");
  if (others.length === 0) return null;
  return (
    <Section id="opinions" title={say(partWords.title, locale)}>
      <ul className="rows">
        {others.map((part) => {
          const clock = clocks.findLast((each) => each.subjectId === part.id);
          return (
            <li key={part.id}>
              <div className="item">
                <div className="grow">
                  <b className="title">{part.department?.name}</b>
                  <p className="mt-1 flex flex-wrap gap-2">
                    <span className="meta">{say(roleLabels[part.role], locale)}</span>
                    <ShapedTag tag={partTag(part.role, part.status)} locale={locale} />
                    {clock && !clock.metAt && (
                      <DeadlineTag deadline={clock} now={now} locale={locale} />
                    )}
                  </p>
                  <p className="mt-1 whitespace-pre-line">
                    {part.opinion ?? <span className="soft">{say(partWords.missing, locale)}</span>}
                  </p>
                  {acts?.(part)}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
