import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client/client";

/**
 * Nobody waits over five seconds: connection, statement, lock and idle-in-transaction time-outs
 * are set on every pool, because pg has none of its own.
 */
function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 4000,
    query_timeout: 15_000,
    statement_timeout: 10_000,
    lock_timeout: 4000,
    idle_in_transaction_session_timeout: 20_000,
  });
  return new PrismaClient({ adapter });
}

const kept = globalThis as typeof globalThis & { dengtangDb?: PrismaClient };

/** The client is made at the first use, so that a build needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.dengtangDb ??= connect();
    const value = Reflect.get(kept.dengtangDb, property);
    return typeof value === "function" ? value.bind(kept.dengtangDb) : value;
  },
});

export type Tx = Prisma.TransactionClient;
export { Prisma };

/** Lets the process end, and lets tests change the database. */
export async function disconnect(): Promise<void> {
  await kept.dengtangDb?.$disconnect();
  kept.dengtangDb = undefined;
}
