import "server-only";
import { Logger } from "graphile-worker";
import pino from "pino";

const personal = [
  "phone",
  "name",
  "address",
  "door",
  "code",
  "token",
  "password",
  "secret",
  "text",
  "cookie",
  "authorization",
];
const paths = personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** Mobile numbers, wherever a message or an error may have carried one. */
const phones = /(?<!\d)(?:\+?86)?(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;

/** One line of JSON an entry; personal data is taken out by name and by shape. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths, censor: "[redacted]" },
  hooks: { streamWrite: (line) => line.replace(phones, "$1****$2") },
});

const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** The worker's own messages, in the same log. */
export const jobLogger = new Logger((scope) => (level, message, meta) => {
  log[levels[level]]({ scope, failure: meta?.error }, message);
});
