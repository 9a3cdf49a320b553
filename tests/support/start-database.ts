import { rmSync } from "node:fs";
import { runMigrations } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/lib/core/embedded-postgres";
import { applyMigrations } from "@/lib/core/migrations";
import { grantToApplication, withClient } from "@/lib/core/postgres-roles";
import { freshDataDir } from "./data-folder";

export type TestServer = { url: string; ownerUrl: string; adminUrl: string };

declare module "vitest" {
  export interface ProvidedContext {
    server: TestServer;
  }
}

const template = "test_template";

function inTemplate(url: string): string {
  const other = new URL(url);
  other.pathname = `/${template}`;
  return other.href;
}

/** One server and one migrated template for all integration tests; workers clone the template. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const dataDir = freshDataDir();
  const server = given
    ? { url: given, ownerUrl: given, adminUrl: given, stop: async () => {} }
    : await startEmbedded(dataDir, { durable: false });
  const { url, ownerUrl, adminUrl, stop } = server;
  const owner = new URL(ownerUrl).username;
  const app = new URL(url).username;
  await withClient(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template} OWNER ${client.escapeIdentifier(owner)}`);
    await client.query(`GRANT CREATE ON DATABASE ${template} TO ${client.escapeIdentifier(app)}`);
  });
  await applyMigrations(inTemplate(ownerUrl));
  await grantToApplication(inTemplate(ownerUrl), inTemplate(url));
  await runMigrations({ connectionString: inTemplate(url) });
  project.provide("server", { url, ownerUrl, adminUrl });
  return async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
