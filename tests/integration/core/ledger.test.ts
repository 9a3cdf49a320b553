import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { system } from "@/lib/core/actor";
import { foldCheckpoint } from "@/lib/core/checkpoint";
import { db } from "@/lib/core/db";
import { defineEvents } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { genesis, hashOf, type LedgerRow } from "@/lib/core/ledger";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { write } from "@/lib/core/write";
import { asSuperuser } from "../../support/database";

const lanterns = defineEvents("lantern", { lit: z.object({ wick: z.number() }) });
const author = system("test");
const lantern = { id: newId(), divisionCode: "330106012" };
const tomorrow = () => new Date(Date.now() + 86_400_000);

async function light(of = lantern, times = 1): Promise<void> {
  for (let wick = 1; wick <= times; wick += 1) {
    await write(author, new Date(), async () => ({
      value: null,
      grant: null,
      events: [lanterns.lit(of, { wick })],
    }));
  }
}

const nth = (seq: number) => db.event.findFirstOrThrow({ where: { seq } });

/** What somebody with the database's own password would do: change rows and recompute every hash. */
async function forgeChain(change: (rows: LedgerRow[]) => LedgerRow[]): Promise<void> {
  const rows = await db.event.findMany({ orderBy: { seq: "asc" }, omit: { recordedAt: true } });
  let prevHash = genesis;
  const forged = change(rows).map((row, index) => {
    const whole = { ...row, seq: index + 1, prevHash };
    prevHash = hashOf(whole);
    return { ...whole, hash: prevHash };
  });
  await asSuperuser(async (client) => {
    const kept = await client.query<{ id: string; recordedAt: Date }>(
      'SELECT "id", "recordedAt" FROM "Event"',
    );
    const recorded = new Map(kept.rows.map((row) => [row.id, row.recordedAt]));
    await client.query('DELETE FROM "Event"');
    for (const row of forged) {
      const at = recorded.get(row.id) ?? kept.rows[0]?.recordedAt;
      const columns = [
        "id",
        "subject",
        "subjectId",
        "seq",
        "at",
        "actorKind",
        "actorId",
        "grantId",
        "divisionCode",
        "type",
        "data",
        "prevHash",
        "hash",
      ] as const;
      await client.query(
        `INSERT INTO "Event" (${columns.map((c) => `"${c}"`).join(",")}, "recordedAt")
         VALUES (${columns.map((_, i) => `$${i + 1}`).join(",")}, $${columns.length + 1})`,
        [...columns.map((c) => row[c]), at],
      );
    }
    await client.query('UPDATE "EventHead" SET "count" = $1, "hash" = $2', [
      forged.length,
      prevHash,
    ]);
  });
}

const misfit = async () => {
  const found = await verifyLedger();
  return found.ok ? "fits" : found.misfit;
};

describe("the ledger", () => {
  beforeEach(async () => light(lantern, 5));

  it("fits as it was written", async () => {
    await foldCheckpoint(tomorrow());
    expect(await verifyLedger()).toEqual({ ok: true, events: 5, checkpoints: 1 });
  });

  it("numbers and chains parallel writers to one subject without a gap", async () => {
    await Promise.all(Array.from({ length: 12 }, () => light()));
    expect(await verifyLedger()).toEqual({ ok: true, events: 17, checkpoints: 0 });
  });

  it("names an event whose content was changed", async () => {
    const event = await nth(3);
    await asSuperuser((client) =>
      client.query(`UPDATE "Event" SET "data" = '{"wick": 9}' WHERE "seq" = 3`),
    );
    expect(await misfit()).toContain(event.id);
  });

  it("names the event after one that was deleted", async () => {
    const after = await nth(4);
    await asSuperuser((client) => client.query('DELETE FROM "Event" WHERE "seq" = 3'));
    expect(await misfit()).toContain(after.id);
  });

  it("names the last event when it was deleted", async () => {
    await asSuperuser((client) => client.query('DELETE FROM "Event" WHERE "seq" = 5'));
    expect(await misfit()).toContain(`no. 5 of lantern ${lantern.id}`);
  });

  it("notices a whole chain that was deleted", async () => {
    await asSuperuser((client) => client.query('DELETE FROM "Event"'));
    expect(await misfit()).toContain(`no. 1 of lantern ${lantern.id}`);
  });

  it("names an event that was inserted", async () => {
    const foreign = newId();
    const [last] = await db.event.findMany({
      orderBy: { seq: "desc" },
      take: 1,
      omit: { recordedAt: true },
    });
    if (!last) throw new Error("no event");
    await asSuperuser((client) =>
      client.query(
        `INSERT INTO "Event" ("id","subject","subjectId","seq","at","actorKind","divisionCode","type","data","prevHash","hash")
         VALUES ($1,'lantern',$2,6,now(),'system','33','lantern.lit','{}',$3,$4)`,
        [foreign, lantern.id, last.hash, "f".repeat(64)],
      ),
    );
    expect(await misfit()).toContain(foreign);
  });
});

describe("a history rewritten with all its hashes and its head", () => {
  beforeEach(async () => {
    await light(lantern, 5);
    await foldCheckpoint(tomorrow());
  });

  it("is named where an event was changed, as long as the checkpoint stands", async () => {
    const event = await nth(2);
    await forgeChain((rows) =>
      rows.map((row) => (row.seq === 2 ? { ...row, data: { wick: 99 } } : row)),
    );
    expect(await misfit()).toContain(event.id);
  });

  it("is named where the last event was taken away", async () => {
    const event = await nth(5);
    await forgeChain((rows) => rows.slice(0, -1));
    expect(await misfit()).toContain(event.id);
  });

  it("is named where an event was put in", async () => {
    const foreign = newId();
    await forgeChain((rows) => [
      ...rows,
      ...rows.slice(0, 1).map((row) => ({ ...row, id: foreign })),
    ]);
    expect(await misfit()).toContain(foreign);
  });

  it("is found where the checkpoint's leaves were rewritten too", async () => {
    await asSuperuser((client) => client.query(`UPDATE "Checkpoint" SET "leaves" = "leaves"[1:4]`));
    expect(await misfit()).toContain("its leaves do not give its root");
  });

  it("folds each day once", async () => {
    expect(await foldCheckpoint(tomorrow())).toBeUndefined();
    expect(await db.checkpoint.count()).toBe(1);
  });
});
