import { resolve } from "node:path";
import { joinEmbedded } from "@/lib/core/embedded-postgres";
import { type Env, readEnv, WrongEnv } from "@/lib/core/env";
import { keptSecrets } from "@/lib/core/secrets-file";

export type DatabaseUrls = { readonly url: string; readonly ownerUrl: string };

/**
 * Runs a command against the configured database: DATABASE_URL, the embedded one that is running,
 * or the embedded one started for as long as the command takes. Puts what db and secret need into
 * the environment.
 */
export async function withDatabase<T>(work: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const env = settings();
  const dataDir = resolve(env.DATA_DIR);
  const secrets = keptSecrets(dataDir);
  process.env.DEMO = env.DEMO ? "1" : "0";
  process.env.DATA_DIR = dataDir;
  process.env.DATA_KEY ??= env.DATA_KEY ?? secrets.DATA_KEY;
  process.env.NEXTAUTH_SECRET ??= env.NEXTAUTH_SECRET ?? secrets.NEXTAUTH_SECRET;
  process.env.VAPID_PUBLIC ??= env.VAPID_PUBLIC ?? secrets.VAPID_PUBLIC;
  process.env.VAPID_PRIVATE ??= env.VAPID_PRIVATE ?? secrets.VAPID_PRIVATE;
  if (env.DATABASE_URL) {
    return work({ url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL });
  }
  const embedded = await joinEmbedded(dataDir);
  process.env.DATABASE_URL = embedded.url;
  process.env.DATABASE_OWNER_URL = embedded.ownerUrl;
  try {
    return await work(embedded);
  } finally {
    const { disconnect } = await import("@/lib/core/db");
    await disconnect();
    await embedded.stop();
  }
}

/** The settings, or the end of the command with what is wrong with them. */
export function settings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof WrongEnv)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
