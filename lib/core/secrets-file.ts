import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const shape = z.object({
  NEXTAUTH_SECRET: z.string(),
  DATA_KEY: z.string(),
  DATABASE_PASSWORD: z.string(),
});
export type Secrets = z.infer<typeof shape>;

/** The secrets of this installation, made once and kept where only its owner reads them. */
export function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const fresh: Secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    DATA_KEY: randomBytes(32).toString("base64"),
    DATABASE_PASSWORD: randomBytes(24).toString("hex"),
  };
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  }
}
