import { Tag } from "@/components/ui/tag";
import { type Locale, say } from "@/lib/core/i18n";
import type { TraceDeadline } from "@/lib/trace/model";
import { daysLate } from "@/lib/trace/rules/story";
import { keptCopy, keptWhat } from "../copy";

type Props = { deadlines: readonly TraceDeadline[]; locale: Locale };

/** Whether what was promised by a day was done by it: of several the worst, else the last. */
export function Kept({ deadlines, locale }: Props) {
  const worst = deadlines.toSorted((a, b) => daysLate(a) - daysLate(b)).at(-1);
  const text = worst && keptWhat[worst.kind];
  if (!worst || !text) return null;
  const [what, n] = [say(text, locale), daysLate(worst)];
  if (n === 0) {
    return <span className="nw"> · {say(keptCopy.kept, locale, { what })}</span>;
  }
  return (
    <>
      {" "}
      <Tag kind="over">{say(keptCopy.late, locale, { what, n })}</Tag>
    </>
  );
}
