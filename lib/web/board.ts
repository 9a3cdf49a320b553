import "server-only";
import { notFound } from "next/navigation";
import { type Day, dayOf, startOfDay } from "@/lib/core/day";
import { joined, type Locale, longDate } from "@/lib/core/i18n";
import { type BoardAsked, partsBelow } from "@/lib/insight/model/asked";
import type { BoardFilter } from "@/lib/insight/model/board";
import { otherPeriod, type Span } from "@/lib/insight/model/span";
import { type BoardFrame, findNarrow, getBoardFrame } from "@/lib/insight/queries/board-names";
import { askedNames, readBoardAsked } from "@/lib/insight/rules/asked";
import { type Period, periodsAt } from "@/lib/insight/rules/period";
import { getHomeDistrict } from "@/lib/place/queries";
import { type Params, readParams } from "./list-params";

/** What the address of a dashboard asks for, with the names of it. */
export type BoardAddress = {
  readonly asked: BoardAsked;
  readonly home: { readonly code: string; readonly name: string };
  readonly frame: BoardFrame;
  readonly narrow?: string;
  readonly filter: BoardFilter;
  readonly other: Span | null;
  readonly part: ReturnType<typeof partsBelow>;
  readonly today: Day;
  /** What can be chosen, this year first. */
  readonly periods: readonly Period[];
};

type Fixed = { readonly home?: string; readonly narrow?: BoardAsked["narrow"] };

/** A place or a thing that does not exist is not found; `fixed` is what the page itself decides. */
export async function readBoard(
  params: Params,
  now: Date,
  fixed: Fixed = {},
): Promise<BoardAddress> {
  const today = dayOf(now);
  const home = fixed.home ?? (await getHomeDistrict());
  const read = readBoardAsked(readParams(params, askedNames), home, today);
  const asked = fixed.narrow ? { ...read, narrow: fixed.narrow } : read;
  const [frame, found] = await Promise.all([
    getBoardFrame(asked.scope, home),
    asked.narrow ? findNarrow(asked.narrow) : null,
  ]);
  if (!frame || (asked.narrow && !found)) notFound();
  const { scope, period } = asked;
  const narrow = asked.narrow && found ? { by: asked.narrow.by, key: found.key } : undefined;
  return {
    ...{ asked, frame, today, narrow: found?.name, periods: periodsAt(today) },
    home: { code: home, name: frame.home },
    filter: { scope, from: period.from, to: period.to, ...(narrow ? { narrow } : {}) },
    other: asked.compare ? otherPeriod(period, asked.compare, today) : null,
    part: partsBelow(scope),
  };
}

/** The parts one step below the scope, by their codes. */
export function codesOf({ frame }: BoardAddress): string[] {
  return frame.parts.map((each) => each.code);
}

/** Where and when, for a sentence. */
export function placeWords({ asked, frame, narrow }: BoardAddress, locale: Locale) {
  const date = (day: Day) => longDate(startOfDay(day), locale);
  const { from, to } = asked.period;
  return { place: joined([frame.name, narrow], locale), from: date(from), to: date(to) };
}
