import type { Client } from "pg";
import { inject } from "vitest";
import { withClient } from "@/lib/core/postgres-roles";

/** Each worker has a database of its own; they never see each other's rows. */
const name = `test_${process.env.VITEST_POOL_ID ?? "1"}`;

function within(url: string, database = name): string {
  const own = new URL(url);
  own.pathname = `/${database}`;
  return own.href;
}

/** The connection strings of this worker's database. */
export function testUrls(): { url: string; ownerUrl: string; adminUrl: string } {
  const { url, ownerUrl, adminUrl } = inject("server");
  return { url: within(url), ownerUrl: within(ownerUrl), adminUrl: within(adminUrl) };
}

/** Clones the migrated template; a database left by an earlier file of this worker goes first. */
export async function cloneTemplate(): Promise<void> {
  await withClient(inject("server").adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE test_template`);
  });
}

/** Runs SQL past triggers and rights: what an intruder with the database's own password could do. */
export function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(testUrls().adminUrl, async (client) => {
    await client.query("SET session_replication_role = replica");
    return work(client);
  });
}

/** Takes every row away, also from the tables that refuse it; deleting few rows beats truncating. */
export async function emptyTables(): Promise<void> {
  await asSuperuser((client) =>
    client.query(`DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations')
           OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')
      LOOP EXECUTE 'DELETE FROM ' || name; END LOOP; END $$`),
  );
}
