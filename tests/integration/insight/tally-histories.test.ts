import fc from "fast-check";
import { expect, it } from "vitest";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { write } from "@/lib/core/write";
import { foldWritten } from "@/lib/insight/jobs";
import type { TallyFamily } from "@/lib/insight/model/tally";
import { readPublishedTallies } from "@/lib/insight/queries/tally";
import {
  countWalked,
  drawing,
  keepSteps,
  raise,
  walk,
  walkers,
} from "@/tests/support/factories/histories";
import { aConsultation, later, monday } from "@/tests/support/factories/suggestion";
import { recounted } from "@/tests/support/tallies";

const rounds = 16;
const families = ["stands", "suggestion", "rating", "look-back"] as const;
type Totals = Record<string, number>;

const add = (totals: Totals, family: TallyFamily, street: string, metric: string, n = 1) => {
  if (n === 0) return;
  const key = `${street} ${family} ${metric}`;
  totals[key] = (totals[key] ?? 0) + n;
};
const sorted = (totals: Totals) =>
  Object.fromEntries(Object.entries(totals).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Everything happens, in rounds; the roll-ups are folded whenever the dice say so. */
async function happen(seed: number, count: number): Promise<void> {
  const draw = drawing(seed);
  const world = await aConsultation("issued");
  await recounted();
  const all = walkers(count, draw);
  const at = (round: number) => later(round * 9, monday);
  const told = async (round: number, events: readonly DraftEvent[]) => {
    const [first, ...rest] = events;
    if (!first) throw new Error("nothing happened");
    return { value: round, grant: null, events: [first, ...rest] as const };
  };
  await write(system("test"), monday, async (tx) => told(0, await raise(tx, world, all, monday)));
  for (let round = 1; round <= rounds; round += 1) {
    const moving = all.filter(() => draw(4) > 0);
    const steps = moving.flatMap((walker) => {
      const step = walk(walker, draw);
      return step ? [[walker, step] as const] : [];
    });
    if (steps.length === 0) continue;
    await write(system("test"), at(round), async (tx) =>
      told(round, await keepSteps(tx, steps, at(round))),
    );
    if (draw(3) === 0) await foldWritten();
  }
  await foldWritten();
}

async function fromTallies(): Promise<Totals> {
  const asked = { scope: "330106", from: "2026-01-01", to: "2028-12-31", families };
  const rows = await readPublishedTallies({ ...asked, groupBy: "street" });
  return Object.fromEntries(rows.map((r) => [`${r.key} ${r.family} ${r.metric}`, r.value]));
}

const left = ["drafted", "dropped", "returned", "withdrawn"];
const content = (said: string | null | undefined) => said === "satisfied" || said === "basically";

/** One rating, one finding: what they add, by the same words in rows and in events. */
function addRating(totals: Totals, street: string, solved: string, satisfaction: string) {
  add(totals, "rating", street, "rated");
  add(totals, "rating", street, "result-content", Number(content(satisfaction)));
  add(totals, "rating", street, "result-solved", Number(solved === "yes"));
}
function addFinding(totals: Totals, street: string, verdict: string) {
  add(totals, "look-back", street, "looked-back");
  add(totals, "look-back", street, "promises-due", Number(verdict !== "changed"));
  add(totals, "look-back", street, "promises-kept", Number(verdict === "fulfilled"));
}

type Standing = { adoption: string; resolution: string | null; reworkCount: number };
function addStanding(
  totals: Totals,
  street: string,
  { adoption, resolution, reworkCount }: Standing,
) {
  const taken = adoption === "adopted" || adoption === "partly-adopted";
  add(totals, "stands", street, `${adoption}|${resolution ?? "none"}`);
  add(totals, "suggestion", street, "raised");
  add(totals, "suggestion", street, "decided", Number(adoption !== "pending"));
  add(totals, "suggestion", street, "taken", Number(taken));
  add(totals, "suggestion", street, "adopted", Number(adoption === "adopted"));
  add(totals, "suggestion", street, "answered", Number(resolution !== null));
  add(totals, "suggestion", street, "resolved", Number(resolution === "A"));
  add(totals, "suggestion", street, "reworked", Number(resolution !== null && reworkCount > 0));
}

async function fromTables(): Promise<Totals> {
  const totals: Totals = {};
  const ratings = await db.suggestionRating.findMany({ include: { suggestion: true } });
  for (const { suggestion, solved, satisfaction } of ratings) {
    if (left.includes(suggestion.status)) continue;
    addRating(totals, suggestion.divisionCode.slice(0, 9), solved, satisfaction);
  }
  for (const { divisionCode, verdict } of await db.lookBack.findMany()) {
    addFinding(totals, divisionCode.slice(0, 9), verdict ?? "");
  }
  const all = await db.suggestion.findMany({
    where: { status: { notIn: left } },
    include: { replies: { orderBy: { round: "desc" }, take: 1 } },
  });
  for (const { replies, divisionCode, ...row } of all) {
    const street = divisionCode.slice(0, 9);
    addStanding(totals, street, row);
    const met = row.resolution !== null && /^(visited|phoned)$/.test(replies[0]?.contact ?? "");
    add(totals, "suggestion", street, "met", Number(met));
  }
  return totals;
}

type Said = Standing & { counted: boolean };
type Data = Record<string, string | null>;

/** What each event says of where a suggestion stands; the others leave it as it is. */
const saying: Record<string, (data: Data, said: Said) => Partial<Said>> = {
  confirmed: () => ({ counted: true }),
  dropped: () => ({ counted: false }),
  returned: () => ({ counted: false }),
  withdrawn: () => ({ counted: false }),
  "settled-on-spot": () => ({ adoption: "adopted" }),
  "adoption-recorded": ({ adoption }) => ({ adoption: adoption ?? "" }),
  answered: ({ resolution }) => ({ resolution: resolution ?? null }),
  "sent-back": (_, { reworkCount }) => ({ reworkCount: reworkCount + 1 }),
  fulfilled: () => ({ resolution: "A" }),
  "policy-changed": ({ resolution }) => ({ resolution: resolution ?? null }),
};
const nothing: Said = { adoption: "pending", resolution: null, reworkCount: 0, counted: false };

/** From the events alone: where each suggestion stands at its end, and what was said of it on the way. */
async function fromEvents(): Promise<Totals> {
  const totals: Totals = {};
  const events = await db.event.findMany({
    where: { subject: { in: ["suggestion", "look-back"] } },
    orderBy: [{ subjectId: "asc" }, { seq: "asc" }],
  });
  for (const own of Map.groupBy(events, (event) => event.subjectId).values()) {
    const street = own[0]?.divisionCode.slice(0, 9) ?? "";
    let said = nothing;
    for (const { type, data } of own) {
      said = { ...said, ...saying[type.replace("suggestion.", "")]?.(data as Data, said) };
      const { solved, satisfaction, verdict } = data as Data;
      if (type === "look-back.concluded") addFinding(totals, street, verdict ?? "");
      if (type === "suggestion.voiced") addRating(totals, street, solved ?? "", satisfaction ?? "");
    }
    if (said.counted) addStanding(totals, street, said);
  }
  return totals;
}

/** The event log does not say how a department made contact. What was found last is asked elsewhere. */
const known = (totals: Totals, unknown: RegExp) =>
  Object.fromEntries(Object.entries(totals).filter(([key]) => !unknown.test(key)));

it("a thousand random legal histories come to the same totals from roll-ups, tables and events", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      await happen(seed, 1000);
      expect(await countWalked()).toBe(1000);
      const tallied = await fromTallies();
      expect(known(tallied, / (kept-word|last-looked|differing)$/)).toEqual(
        sorted(await fromTables()),
      );
      expect(known(tallied, / (kept-word|met|last-looked|differing)$/)).toEqual(
        sorted(await fromEvents()),
      );
      expect(Object.keys(tallied).length).toBeGreaterThan(200);
      expect(await recounted()).toMatchObject({ differed: 0 });
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 120_000);
