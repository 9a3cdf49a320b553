import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/[mode]/(department)/handling/suggestions/export/route";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { HandledView } from "@/lib/suggestion/model/handling-list";
import { listHandled, listWholeHandled } from "@/lib/suggestion/queries/handling";
import {
  aConsultation,
  aSuggestion,
  later,
  type World,
} from "@/tests/support/factories/suggestion";

const asking = vi.hoisted(() => ({ actor: undefined as unknown }));
vi.mock("@/lib/web/current-actor", () => ({ currentActor: async () => asking.actor }));

let world: World;
beforeEach(async () => {
  world = await aConsultation();
});

function ask(actor: Actor, asked: Record<string, string>, headers: Record<string, string> = {}) {
  asking.actor = actor;
  const body = new URLSearchParams(asked);
  return POST(
    new Request("http://localhost/handling/suggestions/export", { method: "POST", body, headers }),
  );
}

async function someSuggestions() {
  for (const [n, status] of ["assigned", "handling", "rework", "closed"].entries()) {
    const { id } = await aSuggestion(world, status, { title: `第 ${n} 条飞线` });
    const data = { assignedAt: later(-400 * (n % 2)) };
    await db.assignment.updateMany({ where: { suggestionId: id }, data });
  }
}

describe("the list as a file", () => {
  it.each([
    [{ view: "todo" }],
    [{ view: "todo", sort: "back" }],
    [{ view: "ended" }],
    [{ view: "all", year: "2026" }],
    [{ view: "all", role: "co-handler" }],
    [{ view: "all", q: "飞线" }],
    [{ q: "没有这个词" }],
  ])("has the rows of the list in their order: %j", async (asked) => {
    await someSuggestions();
    const { actor } = world.handler;
    const answer = await ask(actor, asked as Record<string, string>);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const [head, ...lines] = parse(await answer.text(), { bom: true }) as string[][];
    const { view = "all", q, year, ...more } = asked as Record<string, string | undefined>;
    const filter = {
      ...more,
      view: view as HandledView,
      words: q,
      year: Number(year) || undefined,
    };
    const { rows } = await listHandled(actor, filter as never, new Date());
    expect(head?.[0]).toBe("编号");
    expect(lines.map(([ref]) => ref)).toEqual(rows.map(({ ref }) => ref));
    expect(lines.every((line) => line.length === head?.length)).toBe(true);
    const event = await db.event.findFirst({ where: { type: "handled-desk.exported" } });
    expect(event).toMatchObject({ actorId: actor.id, data: { rows: rows.length } });
  });

  it("shows a title that a spreadsheet would run as text", async () => {
    await aSuggestion(world, "handling", { title: '=HYPERLINK("x")' });
    const text = await (await ask(world.handler.actor, {})).text();
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it("exists for departments only, and for forms of our own pages", async () => {
    await someSuggestions();
    for (const actor of [anonymous, world.stranger.actor, world.staff.actor]) {
      expect((await ask(actor, {})).status).toBe(404);
    }
    const cross = await ask(world.handler.actor, {}, { "sec-fetch-site": "cross-site" });
    expect(cross.status).toBe(403);
    expect(await db.event.count({ where: { type: "handled-desk.exported" } })).toBe(0);
  });

  it("ends at its bound, page by page", async () => {
    await someSuggestions();
    const sizes: number[] = [];
    const { actor } = world.handler;
    for await (const rows of listWholeHandled(actor, { view: "all" }, new Date(), 3)) {
      sizes.push(rows.length);
    }
    expect(sizes).toEqual([3]);
  });
});
