import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { db, disconnect } from "@/lib/core/db";
import { readHealth } from "@/lib/core/health";
import { asSuperuser } from "@/tests/support/database";

describe("health", () => {
  it("is well while the database answers and nothing waits", async () => {
    const answer = await GET();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: "ok",
      database: "ok",
      jobs: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  it("says that jobs are late when nobody has begun one for over a minute", async () => {
    await db.$executeRaw`SELECT graphile_worker.add_job('react', run_at => now() - interval '2 minutes')`;
    expect((await readHealth()).jobs).toBe("ok");
    await asSuperuser((client) =>
      client.query(
        "UPDATE graphile_worker._private_jobs SET updated_at = now() - interval '2 minutes'",
      ),
    );
    expect(await readHealth()).toMatchObject({ status: "ok", jobs: "late" });
  });

  it("is 503 and asks to come again while the database is away", async () => {
    const url = process.env.DATABASE_URL;
    await disconnect();
    process.env.DATABASE_URL = "postgresql://nobody:x@127.0.0.1:9/none";
    try {
      const answer = await GET();
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("5");
      expect(await answer.json()).toMatchObject({ status: "down", database: "down", jobs: "down" });
    } finally {
      await disconnect();
      process.env.DATABASE_URL = url;
    }
  });
});
