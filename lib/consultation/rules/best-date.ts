import type { DateAnswer, DateCounts } from "../model/date-poll";

export type DateOption = {
  readonly id: string;
  readonly startsAt: Date;
  readonly answers: readonly DateAnswer[];
};

export function countsOf(answers: readonly DateAnswer[]): DateCounts {
  const of = (wanted: DateAnswer) => answers.filter((each) => each === wanted).length;
  return { yes: of("yes"), "if-need-be": of("if-need-be"), no: of("no") };
}

/** Most yes, then most if-need-be, then the earliest; none that is past already. */
export function bestDate<Option extends DateOption>(
  options: readonly Option[],
  now: Date,
): Option | null {
  const ranked = options
    .filter((option) => option.startsAt > now)
    .map((option) => ({ option, counts: countsOf(option.answers) }))
    .sort(
      (a, b) =>
        b.counts.yes - a.counts.yes ||
        b.counts["if-need-be"] - a.counts["if-need-be"] ||
        a.option.startsAt.getTime() - b.option.startsAt.getTime(),
    );
  return ranked[0]?.option ?? null;
}
