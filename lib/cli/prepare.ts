import { resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import { type Env, WrongEnv } from "@/lib/core/env";
import { applyMigrations } from "@/lib/core/migrations";
import { grantToApplication } from "@/lib/core/postgres-roles";
import { keptSecrets } from "@/lib/core/secrets-file";
import { type KeptDatabase, keepDatabase } from "./keep-database";
import { generateClient } from "./prisma-client";
import { step } from "./step";
import { settings } from "./with-database";

export type Prepared = {
  readonly env: Env;
  readonly database: KeptDatabase;
  /** What web and worker are started with; the owner's connection is not among it. */
  childEnv(): NodeJS.ProcessEnv;
};

/** Everything that must stand before anything is served: client, database, tables, first data. */
export async function prepare(): Promise<Prepared> {
  const given = settings();
  const env = { ...given, DATA_DIR: resolve(given.DATA_DIR) };
  const secrets = secretsFor(env);
  await step("generate", generateClient, (made) => (made ? "" : "unchanged"));
  const database = await step("database", () => keepDatabase(env));
  try {
    const childEnv = () => environment(env, secrets, database.urls().url);
    Object.assign(process.env, childEnv());
    await fillDatabase(env, database);
    return { env, database, childEnv };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

type ChildSecrets = {
  NEXTAUTH_SECRET: string;
  DATA_KEY: string;
  VAPID_PUBLIC?: string;
  VAPID_PRIVATE?: string;
};

/** Kept in the data folder for demonstrations; production must bring its own. */
function secretsFor(env: Env): ChildSecrets {
  const { NEXTAUTH_SECRET, DATA_KEY, VAPID_PUBLIC, VAPID_PRIVATE } = env;
  if (NEXTAUTH_SECRET && DATA_KEY) {
    return { NEXTAUTH_SECRET, DATA_KEY, VAPID_PUBLIC, VAPID_PRIVATE };
  }
  if (env.DATABASE_URL && !env.DEMO) {
    const missing = NEXTAUTH_SECRET ? "DATA_KEY" : "NEXTAUTH_SECRET";
    const expected =
      missing === "DATA_KEY" ? "32 bytes in base64 (openssl rand -base64 32)" : "32 characters";
    throw new WrongEnv(`${missing}: expected ${expected}, required with DATABASE_URL`);
  }
  const kept = keptSecrets(env.DATA_DIR);
  return {
    NEXTAUTH_SECRET: NEXTAUTH_SECRET ?? kept.NEXTAUTH_SECRET,
    DATA_KEY: DATA_KEY ?? kept.DATA_KEY,
    VAPID_PUBLIC: VAPID_PUBLIC ?? kept.VAPID_PUBLIC,
    VAPID_PRIVATE: VAPID_PRIVATE ?? kept.VAPID_PRIVATE,
  };
}

function environment(env: Env, secrets: ChildSecrets, url: string): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _, ...outer } = process.env;
  return {
    ...outer,
    ...secrets,
    NODE_ENV: "production",
    DATABASE_URL: url,
    DATA_DIR: env.DATA_DIR,
    PORT: String(env.PORT),
    DEMO: env.DEMO ? "1" : "0",
    APP_URL: env.APP_URL,
    NEXTAUTH_URL: env.APP_URL,
  };
}

async function fillDatabase(env: Env, database: KeptDatabase): Promise<void> {
  const { url, ownerUrl } = database.urls();
  await step(
    "migrate",
    async () => {
      const applied = await applyMigrations(ownerUrl);
      await grantToApplication(ownerUrl, url);
      return applied;
    },
    (applied) => (applied.length ? `${applied.length} applied` : "up to date"),
  );
  await step("jobs", () => runMigrations({ connectionString: url }));
  if (!env.DEMO) return;
  await step("seed", async () => {
    const { seedDemonstration } = await import("@/prisma/seed/demonstration");
    await seedDemonstration(new Date());
    const { disconnect } = await import("@/lib/core/db");
    await disconnect();
  });
}
