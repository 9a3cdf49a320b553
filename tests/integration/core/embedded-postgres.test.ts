import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startEmbedded } from "@/lib/core/embedded-postgres";
import { withClient } from "@/lib/core/postgres-roles";
import { freshDataDir } from "@/tests/support/data-folder";

const dataDir = freshDataDir();
const pidFile = join(dataDir, "postgres", "cluster", "postmaster.pid");
const pid = () => Number.parseInt(readFileSync(pidFile, "utf8"), 10);
const one = async (url: string, sql: string) =>
  (await withClient(url, (client) => client.query({ text: sql, rowMode: "array" }))).rows[0]?.[0];

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe("the embedded Postgres", () => {
  it("keeps what was committed when it is killed, on the same port", async () => {
    const first = await startEmbedded(dataDir);
    await one(first.ownerUrl, "CREATE TABLE kept AS SELECT '留下镇' AS name");
    process.kill(pid(), "SIGKILL");
    await first.ended;
    const second = await startEmbedded(dataDir);
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await one(second.ownerUrl, "SELECT name FROM kept")).toBe("留下镇");
    await second.stop();
  });

  it("stops a server that a killed session left running", async () => {
    const left = await startEmbedded(dataDir);
    const before = pid();
    const next = await startEmbedded(dataDir);
    await left.ended;
    expect(pid()).not.toBe(before);
    await next.stop();
  });

  it("is not kept out by a lock file whose number belongs to another process now", async () => {
    writeFileSync(pidFile, `${process.pid}\n${dataDir}\n`);
    const server = await startEmbedded(dataDir);
    expect(pid()).not.toBe(process.pid);
    await server.stop();
  });

  it("finds Chinese by trigram, listens at home only, and keeps the log of events from the site", async () => {
    const { url, adminUrl, stop } = await startEmbedded(dataDir);
    await one(adminUrl, "CREATE EXTENSION IF NOT EXISTS pg_trgm");
    expect(
      await one(adminUrl, "SELECT similarity('老旧小区加装电梯', '老旧小区电梯')"),
    ).toBeGreaterThan(0);
    expect(await one(adminUrl, "SHOW listen_addresses")).toBe("127.0.0.1");
    expect(await one(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toBe(
      false,
    );
    await stop();
  });
});
