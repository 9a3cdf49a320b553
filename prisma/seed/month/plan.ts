import { addDays, type Day } from "@/lib/core/day";
import { isRestDay } from "@/lib/core/holidays";
import type { Adoption } from "@/lib/suggestion/model";
import type { makeGround } from "../ground";
import { chance, pick, shareOut } from "../pick";
import type { VenueRow } from "../venues";
import { buildingThemes } from "./themes-building";
import { neighbourThemes } from "./themes-neighbours";
import { serviceThemes } from "./themes-service";
import { common, type Idea, type Theme } from "./words";

/** The report of 2023-06-12; each is computed again from the records that are made here. */
export const month = {
  slug: "2022-property-service",
  from: "2022-08-01",
  to: "2022-08-31",
  consultations: 137,
  members: 433,
  residents: 14_126,
  suggestions: 673,
  adopted: 398,
  partly: 86,
  forReference: 112,
  problems: 104,
  solved: 95,
} as const;

type Ground = ReturnType<typeof makeGround>;

export type Raised = { readonly idea: Idea; readonly adoption: Adoption };
export type PlannedProblem = {
  readonly key: string;
  readonly division: string;
  readonly place: string;
  readonly theme: Theme;
  readonly solved: boolean;
  readonly reports: number;
};
export type PlannedMeeting = {
  readonly key: string;
  readonly venue: VenueRow;
  readonly place: string;
  readonly street: string;
  readonly day: Day;
  /** Hours and minutes of the beginning. */
  readonly time: string;
  readonly problem: PlannedProblem;
  readonly memberIds: readonly string[];
  readonly residents: number;
  readonly raised: readonly Raised[];
};

const themes = [...serviceThemes, ...buildingThemes, ...neighbourThemes];
const times = ["09:30", "14:30", "19:00"] as const;
/** Problems were confirmed in the first days of the month, notice was given after that. */
const firstDay = "2022-08-09";

function meetingDays(): Day[] {
  const days: Day[] = [];
  for (let day: Day = firstDay; day <= month.to; day = addDays(day, 1))
    if (!isRestDay(day)) days.push(day);
  return days;
}

/** Every hall and business park, and of each street's stations as many as its share. */
function venuesOf(ground: Ground): VenueRow[] {
  const stations = ground.venues.filter((venue) => venue.kind === "station" && !venue.park);
  const fixed = ground.venues.filter((venue) => venue.kind === "hall" || venue.park);
  const streets = [...new Set(stations.map((venue) => venue.divisionCode.slice(0, 9)))];
  const of = (street: string) => stations.filter((venue) => venue.divisionCode.startsWith(street));
  const shares = shareOut(
    month.consultations - fixed.length,
    streets.map((street) => of(street).length),
    4,
  );
  const chosen = streets.flatMap((street, n) =>
    of(street)
      .sort((a, b) => chance(`month ${a.code}`) - chance(`month ${b.code}`))
      .slice(0, shares[n]),
  );
  return [...fixed, ...chosen].sort((a, b) => (a.divisionCode < b.divisionCode ? -1 : 1));
}

/** The same counts in the order of a lot that depends on the key alone. */
function drawn<T>(counts: readonly (readonly [T, number])[], key: string): T[] {
  const all = counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  return all
    .map((value, n) => ({ value, at: chance(`${key} ${n}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function adoptionsDrawn(): Adoption[] {
  const { suggestions, adopted, partly, forReference } = month;
  return drawn<Adoption>(
    [
      ["adopted", adopted],
      ["partly-adopted", partly],
      ["for-reference", forReference],
      ["not-adopted", suggestions - adopted - partly - forReference],
    ],
    "adoption",
  );
}

function placeName(name: string): string {
  return name.replace(/委会$/, "").replace(/村民$/, "").replace(/居民$/, "");
}

/** In each street the first of its consultations have a problem each, the others one of those again. */
function problemsOf(venues: readonly VenueRow[], nameOf: (code: string) => string) {
  const byStreet = [...Map.groupBy(venues, (venue) => venue.divisionCode.slice(0, 9)).values()];
  const shares = shareOut(
    month.problems,
    byStreet.map((each) => each.length),
  );
  const unsolved = new Set(
    drawn(
      [
        [false, month.solved],
        [true, month.problems - month.solved],
      ],
      "unsolved",
    ).flatMap((is, n) => (is ? [n] : [])),
  );
  let n = 0;
  return byStreet.flatMap((own, s) => {
    const problems = own.slice(0, shares[s]).map((venue): PlannedProblem => {
      const at = n++;
      const theme = themes[at % themes.length] ?? pick(themes, venue.code);
      const solved = !unsolved.has(at);
      const reports = 2 + Math.floor(chance(`reports ${venue.code}`) * 3);
      const place = nameOf(venue.divisionCode);
      return { key: venue.code, division: venue.divisionCode, place, theme, solved, reports };
    });
    return own.map((venue, k) => ({ venue, problem: problems[k % problems.length] }));
  });
}

/** The members of a street by turns, so that nobody is at two places at once. */
function memberTurns(ground: Ground) {
  const turns = new Map<string, number>();
  return (street: string, count: number): string[] => {
    const own = ground.members.filter((member) => member.divisionCode === street);
    const start = turns.get(street) ?? 0;
    turns.set(street, start + count);
    return Array.from({ length: count }, (_, n) => own[(start + n) % own.length]?.personId ?? "");
  };
}

function ideasFor(theme: Theme, count: number, key: string): Idea[] {
  const own = [...theme.ideas].sort((a, b) => chance(`${key} ${a[0]}`) - chance(`${key} ${b[0]}`));
  return [...own, ...common].slice(0, count);
}

/** 137 consultations with everything that is known of them before their rows are made. */
export function planMonth(ground: Ground): PlannedMeeting[] {
  const names = new Map(ground.divisions.map((division) => [division.code, division.name]));
  const nameOf = (code: string) => placeName(names.get(code) ?? "");
  const days = meetingDays();
  const pairs = problemsOf(venuesOf(ground), nameOf);
  const weights = pairs.map(({ venue }) => 0.6 + chance(`size ${venue.code}`));
  const residents = shareOut(month.residents, weights, 30);
  const members = shareOut(month.members, weights, 2);
  const raised = shareOut(month.suggestions, weights, 3);
  const adoptions = adoptionsDrawn();
  const turn = memberTurns(ground);
  let next = 0;
  return pairs.map(({ venue, problem }, n) => {
    if (!problem) throw new Error(`no problem for ${venue.code}`);
    const street = venue.divisionCode.slice(0, 9);
    const ideas = ideasFor(problem.theme, raised[n] ?? 0, venue.code);
    return {
      ...{ key: venue.code, venue, street, problem, place: nameOf(venue.divisionCode) },
      day: days[(n * 5) % days.length] ?? firstDay,
      time: times[n % times.length] ?? times[0],
      memberIds: turn(street, members[n] ?? 0),
      residents: residents[n] ?? 0,
      raised: ideas.map((idea) => ({ idea, adoption: adoptions[next++] ?? "adopted" })),
    };
  });
}
