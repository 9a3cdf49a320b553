import { describe, expect, it } from "vitest";
import {
  applyMigrations,
  differenceToSchema,
  listMigrations,
  readSchema,
  withScratchDatabase,
} from "@/lib/core/migrations";
import { withClient } from "@/lib/core/postgres-roles";
import { testUrls } from "@/tests/support/database";

const first = { name: "20260101000000_first", sql: 'CREATE TABLE "Note" ("id" int PRIMARY KEY);' };
const bad = { name: "20260101000001_second", sql: "CREATE TABLE kept (id int); SELECT nonsense;" };
const good = { name: "20260101000001_second", sql: "CREATE TABLE kept (id int);" };

const insertDivision = `INSERT INTO "Setting" ("scope", "key", "value") VALUES ('33', 'probe', '1')`;

describe("migrations", () => {
  it("build an empty database, once", async () => {
    await withScratchDatabase(testUrls().ownerUrl, async (url) => {
      expect(await applyMigrations(url)).toEqual(listMigrations().map(({ name }) => name));
      expect(await applyMigrations(url)).toEqual([]);
    });
  });

  it("keep the rows of a database with the previous migration", async () => {
    await withScratchDatabase(testUrls().ownerUrl, async (url) => {
      const all = listMigrations();
      await applyMigrations(url, all.slice(0, -1));
      await withClient(url, (client) => client.query(insertDivision));
      expect(await applyMigrations(url, all)).toEqual([all.at(-1)?.name]);
      const kept = await withClient(url, (client) => client.query(`SELECT * FROM "Setting"`));
      expect(kept.rows).toMatchObject([{ scope: "33", key: "probe" }]);
    });
  });

  it("agree with the schema", async () => {
    expect(await differenceToSchema(testUrls().ownerUrl)).toBe("");
  });

  it("are found wanting where the schema has moved on", async () => {
    const more = { path: "more.prisma", content: "model Extra {\n  id Int @id\n}\n" };
    const schema = [...readSchema(), more];
    const sql = await differenceToSchema(testUrls().ownerUrl, listMigrations(), schema);
    expect(sql).toContain('CREATE TABLE "Extra"');
  });

  it("name what a failed one died of, leave nothing of it, and go on once it is mended", async () => {
    await withScratchDatabase(testUrls().ownerUrl, async (url) => {
      await expect(applyMigrations(url, [first, bad])).rejects.toThrow('"nonsense" does not exist');
      expect(await applyMigrations(url, [first, good])).toEqual([good.name]);
    });
  });
});
