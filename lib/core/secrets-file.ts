import "server-only";
import { createECDH, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const shape = z.object({
  NEXTAUTH_SECRET: z.string(),
  DATA_KEY: z.string(),
  DATABASE_PASSWORD: z.string(),
  VAPID_PUBLIC: z.string(),
  VAPID_PRIVATE: z.string(),
});
export type Secrets = z.infer<typeof shape>;

/** A pair for Web Push: the public point and the private number of P-256, in base64url. */
function pushKeys(): Pick<Secrets, "VAPID_PUBLIC" | "VAPID_PRIVATE"> {
  const pair = createECDH("prime256v1");
  return {
    VAPID_PUBLIC: pair.generateKeys("base64url"),
    VAPID_PRIVATE: pair.getPrivateKey().toString("base64url").padStart(43, "A"),
  };
}

/** The secrets of this installation, made once and kept where only its owner reads them. */
export function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const fresh: Secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    DATA_KEY: randomBytes(32).toString("base64"),
    DATABASE_PASSWORD: randomBytes(24).toString("hex"),
    ...pushKeys(),
  };
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return completed(file);
  }
}

/** An installation that is older than one of the secrets gets it at its next start. */
function completed(file: string): Secrets {
  const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
  const whole = shape.safeParse(kept);
  if (whole.success) return whole.data;
  const secrets = shape.parse({ ...pushKeys(), ...Object(kept) });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, file);
  return secrets;
}
