import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { importComplaints } from "@/lib/complaint/commands/import-complaints";
import { readImport, requiredColumns } from "@/lib/complaint/rules/import-rows";
import { readTable } from "@/lib/core/csv-table";
import { db } from "@/lib/core/db";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { complaintIn, eventsOf, makeStage } from "@/tests/support/factories/complaint";
import { at, community } from "@/tests/support/factories/deliberation";

const sample = "../shared/data/complaints-sample.csv";
const scope = "330106";
const heading = [...requiredColumns, "community", "category"].join(",");

beforeEach(async () => {
  await makeStage();
});

async function importText(text: string | Uint8Array, dryRun = false) {
  const { table, fault } = readTable(typeof text === "string" ? Buffer.from(text) : text);
  if (fault) return { faults: [fault] };
  const { rows, faults } = readImport(table, at);
  if (faults.length > 0) return { faults };
  const { outcome, faults: unknown } = await importComplaints({ rows, scope, dryRun }, at);
  return { faults: unknown, value: outcome.ok ? outcome.value : undefined };
}

const three = [
  heading,
  "1,u1,充电棚不够,2019/11/22 16:54:42,庆丰新村的充电棚一直不够用,0,0,,,,",
  "2,u2,路灯坏了,2019/8/1 7:20:31,楼下路灯坏了半年没有人修,0,0,已经修好,2019/8/9 9:00:00,庆丰社区,XF04",
  "3,u3,别的事,2019/8/1 7:20:31,没有说在哪里也没有说什么事,0,0,,,,",
].join("\n");

describe("importing complaints", () => {
  it("routes by what is named, by the words, or not at all", async () => {
    expect(await importText(three)).toMatchObject({ value: { added: 3, known: 0 } });
    const rows = await db.complaint.findMany({ orderBy: { externalId: "asc" } });
    expect(rows.map((row) => [row.status, row.divisionCode, row.categoryCode])).toEqual([
      ["submitted", community, "XF04"],
      ["closed-unanswered", community, "XF04"],
      ["submitted", scope, null],
    ]);
    expect(await eventsOf(rows[1]?.id ?? "")).toEqual([
      "complaint.submitted",
      "complaint.accepted",
      "complaint.replied",
      "complaint.lapsed",
    ]);
    expect(await db.deadline.count({ where: { kind: "triage", startedAt: at } })).toBe(2);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("adds nothing the second time, and nothing in a dry run", async () => {
    expect(await importText(three, true)).toMatchObject({ value: { added: 3, known: 0 } });
    expect(await db.complaint.count()).toBe(0);
    await importText(three);
    const events = await db.event.count();
    expect(await importText(three)).toMatchObject({ value: { added: 0, known: 3 } });
    expect(await db.event.count()).toBe(events);
  });

  it("adds nothing where one row names an unknown place or kind", async () => {
    const bad = `${three}\n4,u,标题,2019/1/1,正文正文,0,0,,,九溪社区,ZZ99`;
    expect((await importText(bad)).faults).toEqual([
      { line: 5, field: "community", reason: "unknown in 330106" },
      { line: 5, field: "category", reason: "unknown" },
    ]);
    expect(await db.complaint.count()).toBe(0);
  });

  it("files no work order twice that is here already by its number", async () => {
    const own = await complaintIn(await makeStageOnce(), "accepted", at);
    await db.complaintNumber.create({
      data: { complaintId: own.id, source: "12345", number: "HZ0001", at },
    });
    const heading = "id,user,title,submitted_at,body,likes,dislikes,reply,replied_at,number";
    const rows = [
      "a,u,标题,2019/1/1,正文正文,0,0,,,hz0001",
      "b,u,标题,2019/1/1,正文正文,0,0,,,ＨＺ０００２",
    ];
    const file = [heading, ...rows].join("\n");
    expect(await importText(file)).toMatchObject({ value: { added: 1, known: 1 } });
    const made = await db.complaint.findFirstOrThrow({
      where: { externalId: "b" },
      include: { numbers: true },
    });
    expect(made.numbers).toMatchObject([{ source: "12345", number: "HZ0002" }]);
    expect(await importText(file)).toMatchObject({ value: { added: 0, known: 2 } });
    const twice = [heading, rows[1], (rows[1] ?? "").replace("b,", "c,")].join("\n");
    expect((await importText(twice)).faults).toEqual([
      { line: 3, field: "number", reason: "the same as in line 2" },
    ]);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("leaves what was filed here alone", async () => {
    const own = await complaintIn(await makeStageOnce(), "accepted", at);
    await importText(three);
    expect(await db.complaint.findUniqueOrThrow({ where: { id: own.id } })).toEqual(own);
  });
});

/** The stage stands already; what a complaint needs of it is looked up. */
async function makeStageOnce() {
  const [reporter, venue, compound] = await Promise.all([
    db.person.findFirstOrThrow(),
    db.venue.findFirstOrThrow(),
    db.compound.findFirstOrThrow(),
  ]);
  return { reporter, venueId: venue.id, compoundId: compound.id } as never;
}

describe.skipIf(!existsSync(sample))("the sample of real messages", () => {
  const bytes = existsSync(sample) ? readFileSync(sample) : Buffer.alloc(0);

  it("comes in whole, and only once", async () => {
    expect(await importText(bytes)).toMatchObject({ value: { added: 473, known: 0 } });
    expect(await db.complaint.count({ where: { channel: "import" } })).toBe(473);
    expect(await importText(bytes)).toMatchObject({ value: { added: 0, known: 473 } });
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("stays out where it is damaged, and the line is named", async () => {
    const lines = bytes.toString("utf8").split("\n");
    const damaged = lines.with(99, (lines[99] ?? "").replace("2019/", "20x9/")).join("\n");
    const { faults } = await importText(damaged);
    expect(faults).toEqual([{ line: 100, field: "submitted_at", reason: "not a date and time" }]);
    expect(await db.complaint.count()).toBe(0);
  });
});
