import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { asSuperuser } from "@/tests/support/database";

const hash = "0".repeat(64);

async function anEvent(): Promise<void> {
  await db.event.create({
    data: {
      id: "01900000-0000-7000-8000-000000000001",
      subject: "complaint",
      subjectId: "01900000-0000-7000-8000-000000000002",
      seq: 1,
      at: new Date("2026-11-23T02:00:00Z"),
      actorKind: "system",
      divisionCode: "330106",
      type: "complaint.filed",
      data: {},
      prevHash: hash,
      hash,
    },
  });
}

describe("the event log", () => {
  it("refuses the application to change, delete or empty it", async () => {
    await anEvent();
    await expect(db.event.updateMany({ data: { seq: 2 } })).rejects.toThrow();
    await expect(db.event.deleteMany()).rejects.toThrow();
    await expect(db.$executeRaw`TRUNCATE "Event"`).rejects.toThrow();
    expect(await db.event.count()).toBe(1);
  });

  it("refuses the owner of the tables too, as long as its triggers stand", async () => {
    await anEvent();
    await asSuperuser(async (client) => {
      await client.query("SET session_replication_role = origin");
      for (const sql of [`UPDATE "Event" SET seq = 2`, `DELETE FROM "Event"`, `TRUNCATE "Event"`]) {
        await expect(client.query(sql)).rejects.toThrow("may only be added to");
      }
    });
  });

  it("starts every test empty", async () => {
    expect(await db.event.count()).toBe(0);
  });
});
