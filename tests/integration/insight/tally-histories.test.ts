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
const families = ["suggestion", "reply", "rating", "look-back", "supervision"] as const;
type Totals = Record<string, number>;

const add = (totals: Totals, family: TallyFamily, street: string, metric: string) => {
  const key = `${street} ${family} ${metric}`;
  totals[key] = (totals[key] ?? 0) + 1;
};
const nonZero = (totals: Totals) =>
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

async function fromTables(): Promise<Totals> {
  const totals: Totals = {};
  const rows = await db.suggestion.findMany({
    where: { status: { notIn: left } },
    include: { replies: true, ratings: true },
  });
  const looks = await db.lookBack.findMany();
  const orders = await db.supervisionOrder.findMany();
  for (const { id, divisionCode, adoption, resolution, replies, ratings } of rows) {
    const street = divisionCode.slice(0, 9);
    add(totals, "suggestion", street, `${adoption}|${resolution ?? "none"}`);
    for (const r of replies) add(totals, "reply", street, `${r.resolution}|${r.contact}`);
    for (const r of ratings)
      add(totals, "rating", street, `${r.side}|${r.solved}|${r.satisfaction}`);
    for (const l of looks.filter((each) => each.suggestionId === id)) {
      add(totals, "look-back", street, `${l.verdict}|${l.cause}`);
    }
    for (const o of orders.filter((each) => each.subjectId === id)) {
      add(totals, "supervision", street, o.reason);
    }
  }
  return totals;
}

type Said = { adoption: string; resolution: string; counted: boolean };
type Data = Record<string, string | null>;

/** What each event says of where a suggestion stands; the others leave it as it is. */
const saying: Record<string, (data: Data) => Partial<Said>> = {
  confirmed: () => ({ counted: true }),
  dropped: () => ({ counted: false }),
  returned: () => ({ counted: false }),
  withdrawn: () => ({ counted: false }),
  "settled-on-spot": () => ({ adoption: "adopted" }),
  "adoption-recorded": ({ adoption }) => ({ adoption: adoption ?? "" }),
  answered: ({ resolution }) => ({ resolution: resolution ?? "" }),
  fulfilled: () => ({ resolution: "A" }),
  "policy-changed": ({ resolution }) => ({ resolution: resolution ?? "" }),
};

/** From the events alone: where each suggestion stands at its end, and what was said of it on the way. */
async function fromEvents(): Promise<Totals> {
  const totals: Totals = {};
  const events = await db.event.findMany({
    where: { subject: "suggestion" },
    orderBy: [{ subjectId: "asc" }, { seq: "asc" }],
  });
  for (const own of Map.groupBy(events, (event) => event.subjectId).values()) {
    let said: Said = { adoption: "pending", resolution: "none", counted: false };
    const street = own[0]?.divisionCode.slice(0, 9) ?? "";
    for (const event of own) {
      const name = event.type.replace("suggestion.", "");
      said = { ...said, ...saying[name]?.(event.data as Data) };
    }
    if (!said.counted) continue;
    add(totals, "suggestion", street, `${said.adoption}|${said.resolution}`);
    for (const { type, data } of own) {
      const { side, solved, satisfaction, reason } = data as Data;
      if (type === "suggestion.voiced")
        add(totals, "rating", street, `${side}|${solved}|${satisfaction}`);
      if (type === "suggestion.supervised") add(totals, "supervision", street, reason ?? "");
    }
  }
  return totals;
}

/** The event log does not say how a department made contact, nor why it was looked back at. */
const inEvents = (totals: Totals) =>
  Object.fromEntries(Object.entries(totals).filter(([key]) => !/ (reply|look-back) /.test(key)));

it("a thousand random legal histories come to the same totals from roll-ups, tables and events", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      await happen(seed, 1000);
      expect(await countWalked()).toBe(1000);
      const tallied = await fromTallies();
      expect(tallied).toEqual(nonZero(await fromTables()));
      expect(inEvents(tallied)).toEqual(nonZero(await fromEvents()));
      expect(Object.keys(tallied).length).toBeGreaterThan(200);
      expect(await recounted()).toMatchObject({ differed: 0 });
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 120_000);
