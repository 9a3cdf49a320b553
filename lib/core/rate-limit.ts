import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db";
import { blindIndex } from "./secret";

/** So many times in so many seconds, counted in the database for all processes together. */
export type Limit = { readonly name: string; readonly points: number; readonly seconds: number };

type Query = { readonly text: string; readonly values: readonly unknown[] };
type Counter = { points: number; expire: bigint | null };

/** The limiter speaks to a pg client; this one borrows the application's pool. */
const client = {
  async query({ text, values }: Query) {
    const rows = await db.$queryRawUnsafe<Counter[]>(typed(text), ...values);
    return {
      rows: rows.map((row) => ({
        ...row,
        expire: row.expire === null ? null : Number(row.expire),
      })),
      rowCount: rows.length,
    };
  },
};

/** Milliseconds do not fit the integer that Postgres would infer for a parameter. */
function typed(text: string): string {
  return text.replace(/\$([34])/g, "$$$1::bigint");
}

const limiters = new Map<string, RateLimiterPostgres>();

function limiterOf(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit.name);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: client,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
  });
  limiters.set(limit.name, made);
  return made;
}

/**
 * Takes one of the limit's points for a key; false where none is left. Runs outside of any write,
 * so that a refused one counts too. Keys are stored as digests: they may be phones or addresses.
 */
export async function isWithin(limit: Limit, key: string): Promise<boolean> {
  try {
    await limiterOf(limit).consume(blindIndex("rate", key));
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}

/** Counters whose time is over are forgotten; part of the nightly work. */
export async function forgetSpentLimits(now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } });
}
