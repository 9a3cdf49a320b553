import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import { disconnect } from "@/lib/core/db";
import { startEmbedded } from "@/lib/core/embedded-postgres";
import { applyMigrations } from "@/lib/core/migrations";
import { grantToApplication, withClient } from "@/lib/core/postgres-roles";

export type Scratch = {
  /** Runs work on a fresh, migrated, empty database, which is gone afterwards. */
  inFresh<T>(work: () => Promise<T>): Promise<T>;
};

const template = "dengtang";

/** A database server for as long as the work takes; the user's own data is not touched. */
export async function withScratch<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "dengtang-bench-"));
  // Postgres is somebody else where the bench runs as root.
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, { durable: false });
  try {
    await applyMigrations(server.ownerUrl);
    await grantToApplication(server.ownerUrl, server.url);
    await runMigrations({ connectionString: server.url });
    inventSecrets();
    return await work({ inFresh: (measure) => inClone(server, measure) });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Server = { readonly url: string; readonly adminUrl: string };

async function inClone<T>({ url, adminUrl }: Server, work: () => Promise<T>): Promise<T> {
  const name = "dengtang_bench";
  const admin = new URL(adminUrl);
  admin.pathname = "/postgres";
  const own = new URL(url);
  own.pathname = `/${name}`;
  await withClient(admin.href, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER dengtang`),
  );
  process.env.DATABASE_URL = own.href;
  admin.pathname = own.pathname;
  process.env.DATABASE_OWNER_URL = admin.href;
  try {
    return await work();
  } finally {
    await disconnect();
    admin.pathname = "/postgres";
    await withClient(admin.href, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
}

/** Keys that encrypt what is invented and thrown away. */
function inventSecrets(): void {
  process.env.DATA_KEY = Buffer.alloc(32, 1).toString("base64");
  process.env.NEXTAUTH_SECRET = "only-for-data-that-is-thrown-away-0123456789";
  process.env.DEMO = "1";
}
