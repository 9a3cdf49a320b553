import "server-only";
import { z } from "zod";
import { readMapTiles } from "./map-tiles";

const url = (expected: string, ...schemes: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)),
      `expected ${expected}`,
    );
const flag = z.enum(["0", "1"], { error: "expected 0 or 1" }).transform((value) => value === "1");
const port = z.coerce
  .number({ error: "expected a port number from 1 to 65535" })
  .int("expected a whole number")
  .min(1, "expected a port number from 1 to 65535")
  .max(65_535, "expected a port number from 1 to 65535");
const key = z
  .string()
  .refine(
    (value) => Buffer.from(value, "base64").length === 32,
    "expected 32 bytes in base64 (openssl rand -base64 32)",
  );
const tiles = z.string().transform((value, context) => {
  const read = readMapTiles(value);
  if (!("expected" in read)) return read;
  context.addIssue({ code: "custom", message: `expected ${read.expected}` });
  return z.NEVER;
});

const shape = z.object({
  PORT: port.default(3000),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: url(
    "postgresql://user:password@host:port/database",
    "postgresql",
    "postgres",
  ).optional(),
  DATABASE_OWNER_URL: url("postgresql://…, the tables' owner", "postgresql", "postgres").optional(),
  DATABASE_POOL: z.coerce.number({ error: "expected a number" }).int().min(2).max(100).default(10),
  DEMO: flag.optional(),
  APP_URL: url("a URL such as https://site.example", "http", "https").optional(),
  NEXTAUTH_SECRET: z.string().min(32, "expected at least 32 characters").optional(),
  DATA_KEY: key.optional(),
  SMS_PROVIDER: z
    .string()
    .regex(/^(console|https?:\/\/.+)$/, "expected console, or the address of an SMS gateway")
    .default("console"),
  SMS_TOKEN: z.string().optional(),
  STORAGE_URL: url(
    "s3://key:secret@host/bucket or file:///folder",
    "s3",
    "s3+http",
    "file",
  ).optional(),
  MAP_TILES_URL: tiles.optional(),
  MAP_APPROVAL: z
    .string()
    .regex(
      /^[\p{Script=Han}A-Z]{1,8}[(（]\d{4}[)）]\d+号$/u,
      "expected a 审图号 such as GS(2024)0001号",
    )
    .optional(),
  SMTP_URL: url("smtp://user:password@host:port", "smtp", "smtps").optional(),
  MAIL_FROM: z.email("expected an address such as notices@site.example").optional(),
  VAPID_PUBLIC: z
    .string()
    .regex(/^[\w-]{87}$/, "expected a public key of Web Push")
    .optional(),
  VAPID_PRIVATE: z
    .string()
    .regex(/^[\w-]{43}$/, "expected a private key of Web Push")
    .optional(),
  PUSH_SERVICES: z
    .string()
    .regex(/^[\w.*:-]+(,[\w.*:-]+)*$/, "expected hosts such as push.example,*.push.example")
    .default(
      "fcm.googleapis.com,web.push.apple.com,*.push.services.mozilla.com,*.notify.windows.com",
    ),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "expected debug, info, warn, error or silent",
    })
    .default("info"),
  DENGTANG_NOW: z.iso.datetime({ offset: true, error: "expected an ISO time" }).optional(),
  DENGTANG_NOW_FILE: z.string().optional(),
});
type Given = z.infer<typeof shape>;

/** The settings with their defaults. */
export type Env = Omit<Given, "DEMO" | "APP_URL"> & { DEMO: boolean; APP_URL: string };

/** A setting that stops the start; the message names it and says what is expected. */
export class WrongEnv extends Error {}

/** Parses the environment; an empty value counts as absent. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    throw new WrongEnv(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"),
    );
  }
  const env = parsed.data;
  const DEMO = env.DEMO ?? env.DATABASE_URL === undefined;
  const APP_URL = env.APP_URL ?? `http://localhost:${env.PORT}`;
  if (DEMO && isPublic(APP_URL)) {
    throw new WrongEnv(
      `DEMO: expected 0 with a public APP_URL (${APP_URL}): its accounts have known codes`,
    );
  }
  return { ...env, DEMO, APP_URL };
}

let parsedOnce: Env | undefined;

/** The settings of this process, parsed once. */
export function env(): Env {
  parsedOnce ??= readEnv();
  return parsedOnce;
}

const localName = /^(localhost|.*\.localhost|.*\.local|[^.:[\]]+)$/;
const localAddress =
  /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)(\.\d{1,3})+$|^0\.0\.0\.0$|^\[(::1?|f[cd][\da-f]{2}:.*)\]$/;

/** A name such as 10.example.org only looks like an address at home. */
function isPublic(appUrl: string): boolean {
  const { hostname } = new URL(appUrl);
  return !localName.test(hostname) && !localAddress.test(hostname);
}
