import type { ToldEvent } from "@/lib/complaint/copy";
import {
  contactLabels,
  eventLabels,
  numberSourceLabels,
  referralLabels,
  solvedLabels,
} from "@/lib/complaint/copy";
import { contact, numberSource, referralTarget, solvedAnswer } from "@/lib/complaint/model";
import { clockTime, type Locale, longDate, say, shortDate, type Text } from "@/lib/core/i18n";
import { words } from "./copy";

export type Told = {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly text?: string;
  readonly from?: Text;
  readonly to?: Text;
  readonly department?: string;
  readonly data: Readonly<Record<string, unknown>>;
};

type Props = {
  steps: readonly Told[];
  /** Names of departments by id. */
  department: (id: string | null) => string | undefined;
  locale: Locale;
};

function isTold(name: string): name is ToldEvent {
  return Object.hasOwn(eventLabels, name);
}

function sentence(step: Told, department: Props["department"], locale: Locale): string {
  if (!isTold(step.name)) return "";
  const { data } = step;
  const id = typeof data.departmentId === "string" ? data.departmentId : null;
  const solved = solvedAnswer.safeParse(data.solved);
  const to = referralTarget.safeParse(data.to);
  const source = numberSource.safeParse(data.source);
  const nothing = say(words.noneYet, locale);
  return say(eventLabels[step.name], locale, {
    from: step.from ? say(step.from, locale) : nothing,
    source: source.success ? say(numberSourceLabels[source.data], locale) : "",
    department: step.department ?? department(id) ?? say(words.triage, locale),
    into: String(data.into ?? ""),
    to: to.success ? say(referralLabels[to.data], locale) : step.to ? say(step.to, locale) : "",
    solved: solved.success ? say(solvedLabels[solved.data], locale) : "",
    ...handlingWords(data, locale),
  });
}

/** Dates, days and ways that the acts of handling carry. */
function handlingWords(data: Told["data"], locale: Locale) {
  const how = contact.safeParse(data.how);
  const due = typeof data.dueAt === "string" ? longDate(new Date(data.dueAt), locale) : "";
  return {
    how: how.success ? say(contactLabels[how.data], locale) : "",
    days: Number(data.days ?? 0),
    due,
  };
}

/** Everything that happened, oldest first, with the words that were exchanged. */
export function Exchange({ steps, department, locale }: Props) {
  const told = steps.filter((step) => isTold(step.name));
  return (
    <ol className="rows">
      {told.map((step) => (
        <li key={step.id} className="grid gap-1 py-3">
          <div className="between">
            <b>{sentence(step, department, locale)}</b>
            <time className="meta" dateTime={step.at.toISOString()}>
              {shortDate(step.at, locale)} {clockTime(step.at)}
            </time>
          </div>
          {step.text && <blockquote className="soft whitespace-pre-line">{step.text}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
