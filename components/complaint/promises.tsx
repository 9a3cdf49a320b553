import { Tag } from "@/components/ui/tag";
import { clockLabels } from "@/lib/complaint/copy";
import { type Locale, say } from "@/lib/core/i18n";
import { longDeadline } from "./deadline-words";

type Deadline = {
  kind: string;
  startedAt: Date;
  dueAt: Date;
  metAt: Date | null;
  pausedAt: Date | null;
};

function isKnown(kind: string): kind is keyof typeof clockLabels {
  return Object.hasOwn(clockLabels, kind);
}

/** What was promised in time, and whether it was kept. */
export function Promises({
  deadlines,
  now,
  locale,
}: {
  deadlines: readonly Deadline[];
  now: Date;
  locale: Locale;
}) {
  return (
    <dl className="dl ruled">
      {deadlines.map((deadline) => {
        const { state, text } = longDeadline(deadline, now, locale);
        return (
          <div key={`${deadline.kind} ${deadline.startedAt.toISOString()}`}>
            <dt>
              {isKnown(deadline.kind) ? say(clockLabels[deadline.kind], locale) : deadline.kind}
            </dt>
            <dd>{state === "over" ? <Tag kind="over">{text}</Tag> : text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
