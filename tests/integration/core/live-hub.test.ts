import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { defineEvents, told } from "@/lib/core/events";
import { gapFor, type Heard, listening, listenLive, stopListening } from "@/lib/core/live-hub";
import { refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";

const events = defineEvents("room", { moved: told(z.object({})), filed: z.object({}) });
const at = new Date("2026-03-02T02:00:00Z");
const actor = system("test");
type Name = "moved" | "filed";

let of: { subject: string; id: string };
let heard: Heard[];
const leaves: (() => void)[] = [];
beforeEach(() => {
  of = { subject: "room", id: randomUUID() };
  heard = [];
});
afterEach(async () => {
  for (const leave of leaves.splice(0)) leave();
  await stopListening();
});

function happens(name: Name, id = of.id) {
  const event = events[name]({ id, divisionCode: "330106" }, {});
  return write(actor, at, async () => ({ value: null, grant: null, events: [event] }));
}
async function listen(to = of) {
  leaves.push(await listenLive(to, (each) => heard.push(each)));
}
const versions = () => heard.map((each) => each.version);

it("hears of a change after its commit, with its number and type and nothing else", async () => {
  await listen();
  await happens("moved");
  await expect.poll(versions).toEqual([1]);
  expect(heard[0]).toMatchObject({ id: of.id, types: ["room.moved"] });
  expect(Object.keys(heard[0] ?? {}).sort()).toEqual([
    "id",
    "spread",
    "subject",
    "types",
    "version",
  ]);
});

it("hears nothing of what was refused, of other subjects and of events that are not told", async () => {
  await listen();
  await write(actor, at, async () => refuse("not-now"));
  await happens("moved", randomUUID());
  await happens("filed");
  await happens("moved");
  await expect.poll(versions).toEqual([2]);
});

it("gathers what follows quickly: many changes are told in few messages, the last of them included", async () => {
  await listen();
  const from = performance.now();
  await Promise.all(Array.from({ length: 30 }, () => happens("moved")));
  await expect.poll(() => versions().at(-1)).toBe(30);
  const gaps = (performance.now() - from) / gapFor(1);
  expect(heard.length).toBeLessThanOrEqual(Math.min(29, gaps + 1));
  expect(versions()).toEqual([...new Set(versions())].sort((a, b) => a - b));
});

it("tells everybody again what they missed while the connection was away", async () => {
  await listen();
  await happens("moved");
  await expect.poll(versions).toEqual([1]);
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'dengtang-live' AND datname = current_database()`;
  await happens("moved");
  await expect.poll(() => versions().at(-1), { timeout: 5000 }).toBe(2);
  await happens("moved");
  await expect.poll(() => versions().at(-1)).toBe(3);
});

it("whoever leaves is forgotten", async () => {
  await listen();
  await listen();
  expect(listening()).toBe(2);
  for (const leave of leaves.splice(0)) leave();
  expect(listening()).toBe(0);
});

it("gathers longer the more listen, and never over a second and a half", () => {
  expect([gapFor(1), gapFor(500), gapFor(100_000)]).toEqual([201, 700, 1500]);
});
