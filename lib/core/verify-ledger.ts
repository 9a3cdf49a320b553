import "server-only";
import { db } from "./db";
import { genesis, hashOf, type LedgerRow, merkleRoot } from "./ledger";

export type Verification =
  | { ok: true; events: number; checkpoints: number }
  | { ok: false; misfit: string };

const batch = 5000;

/**
 * Recomputes every chain, every head and every checkpoint. Names the first event that does not fit:
 * changed, deleted (the last of its chain too) or inserted.
 */
export async function verifyLedger(): Promise<Verification> {
  const chains = await verifyChains();
  if (typeof chains === "string") return { ok: false, misfit: chains };
  const heads = await verifyHeads();
  if (heads) return { ok: false, misfit: heads };
  const checkpoints = await verifyCheckpoints();
  if (typeof checkpoints === "string") return { ok: false, misfit: checkpoints };
  return { ok: true, events: chains, checkpoints };
}

const name = (row: { id: string; subject: string; subjectId: string; seq: number }) =>
  `event ${row.id} (${row.subject} ${row.subjectId}, no. ${row.seq})`;

function misfit(row: LedgerRow, before: { seq: number; hash: string }): string | undefined {
  if (row.seq !== before.seq + 1)
    return `${name(row)}: follows no. ${before.seq}, one is missing or foreign`;
  if (row.prevHash !== before.hash) return `${name(row)}: does not continue the chain before it`;
  return row.hash === hashOf(row) ? undefined : `${name(row)}: its content does not match its hash`;
}

async function verifyChains(): Promise<number | string> {
  let seen = 0;
  let last: LedgerRow | undefined;
  for (;;) {
    const rows: (LedgerRow & { recordedAt?: Date })[] = await db.event.findMany({
      where: last ? after(last) : {},
      orderBy: [{ subject: "asc" }, { subjectId: "asc" }, { seq: "asc" }],
      omit: { recordedAt: true },
      take: batch,
    });
    for (const row of rows) {
      const same = last?.subject === row.subject && last.subjectId === row.subjectId;
      const found = misfit(row, same && last ? last : { seq: 0, hash: genesis });
      if (found) return found;
      last = row;
    }
    seen += rows.length;
    if (rows.length < batch) return seen;
  }
}

function after(last: LedgerRow) {
  const { subject, subjectId, seq } = last;
  return {
    OR: [
      { subject: { gt: subject } },
      { subject, subjectId: { gt: subjectId } },
      { subject, subjectId, seq: { gt: seq } },
    ],
  };
}

type HeadMisfit = {
  subject: string;
  subjectId: string;
  promised: number | null;
  found: number | null;
};

/** Heads against the last events of their chains; shows a chain cut at its end. */
async function verifyHeads(): Promise<string | undefined> {
  const [row] = await db.$queryRaw<HeadMisfit[]>`
    SELECT coalesce(h."subject", e."subject") AS "subject", coalesce(h."subjectId", e."subjectId") AS "subjectId",
           h."count" AS "promised", e."seq" AS "found"
    FROM "EventHead" h FULL JOIN (
      SELECT DISTINCT ON ("subject", "subjectId") "subject", "subjectId", "seq", "hash"
      FROM "Event" ORDER BY "subject", "subjectId", "seq" DESC) e
    ON h."subject" = e."subject" AND h."subjectId" = e."subjectId"
    WHERE h."count" IS DISTINCT FROM e."seq" OR h."hash" IS DISTINCT FROM e."hash" LIMIT 1`;
  if (!row) return undefined;
  const lost = `event no. ${(row.found ?? 0) + 1} of ${row.subject} ${row.subjectId}`;
  return `${lost}: the head counts ${row.promised ?? 0} events, ${row.found ?? 0} are there`;
}

async function verifyCheckpoints(): Promise<number | string> {
  const days = await db.checkpoint.findMany({ select: { day: true }, orderBy: { day: "asc" } });
  let previous = { root: genesis, until: new Date(0) };
  for (const { day } of days) {
    const point = await db.checkpoint.findUniqueOrThrow({ where: { day } });
    if (point.previousRoot !== previous.root)
      return `checkpoint ${day}: does not continue the one before it`;
    const rows = await db.event.findMany({
      where: { recordedAt: { gte: previous.until, lt: point.until } },
      select: { id: true, hash: true, subject: true, subjectId: true, seq: true },
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    });
    const found = compare(point, rows);
    if (found) return found;
    previous = point;
  }
  return days.length;
}

type Leaf = { id: string; hash: string; subject: string; subjectId: string; seq: number };

function compare(
  point: { day: string; root: string; count: number; leaves: string[] },
  rows: Leaf[],
): string | undefined {
  const published = new Map(point.leaves.map((leaf) => leaf.split(" ") as [string, string]));
  if (merkleRoot([...published.values()]) !== point.root)
    return `checkpoint ${point.day}: its leaves do not give its root`;
  const foreign = rows.find((row) => !published.has(row.id));
  if (foreign) return `${name(foreign)}: was not there when checkpoint ${point.day} was published`;
  const changed = rows.find((row) => published.get(row.id) !== row.hash);
  if (changed) return `${name(changed)}: is not what checkpoint ${point.day} published`;
  const here = new Set(rows.map((row) => row.id));
  const lost = [...published.keys()].find((id) => !here.has(id));
  return lost ? `event ${lost}: published in checkpoint ${point.day}, but gone` : undefined;
}
