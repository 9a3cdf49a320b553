import "server-only";
import type { Actor } from "./actor";
import { db, type Tx } from "./db";
import type { DraftEvent } from "./events";
import { enqueue } from "./jobs";
import { chain, type Head, headKey, type LedgerRow } from "./ledger";

/** An event of a subject that did not exist here before, with the time at which it happened. */
export type Dated = {
  readonly at: Date;
  readonly event: DraftEvent;
  /** Who did it, where it was not whoever writes the history. */
  readonly by?: Actor;
};

type How = {
  /** It was over long ago: no reaction hears of it and nobody is told. */
  readonly past?: boolean;
};

const longest = 600_000;

/**
 * One transaction for a bulk of history: what `write` is for one change. The subjects are new, so
 * their chains begin here and no head has to be locked; the events keep the times they are given.
 */
export async function writeHistory(
  actor: Actor,
  work: (tx: Tx, append: (events: readonly Dated[]) => Promise<void>) => Promise<void>,
  { past = false }: How = {},
): Promise<void> {
  const append = async (tx: Tx, events: readonly Dated[]) => {
    const rows = await appendDated(tx, actor, events);
    if (!past) await enqueue(tx, "react", { events: rows.map((row) => row.id) });
  };
  await db.$transaction((tx) => work(tx, (events) => append(tx, events)), {
    maxWait: 4000,
    timeout: longest,
  });
}

/** One parameter for all of them: a history has more columns than a statement may have parameters. */
async function appendRows(tx: Tx, rows: readonly LedgerRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Event" ("id", "subject", "subjectId", "seq", "at", "actorKind", "actorId",
      "grantId", "divisionCode", "type", "data", "prevHash", "hash")
    SELECT r."id", r."subject", r."subjectId", r."seq", r."at", r."actorKind", r."actorId",
      r."grantId", r."divisionCode", r."type", r."data", r."prevHash", r."hash"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("id" uuid, "subject" text,
      "subjectId" uuid, "seq" int, "at" timestamptz, "actorKind" text, "actorId" uuid,
      "grantId" uuid, "divisionCode" text, "type" text, "data" jsonb, "prevHash" text,
      "hash" text)`;
}

async function appendDated(tx: Tx, actor: Actor, dated: readonly Dated[]): Promise<LedgerRow[]> {
  const heads = new Map<string, Head>();
  const rows: LedgerRow[] = dated.flatMap(({ at, event, by }) =>
    chain([event], heads, { actor: by ?? actor, grant: null, at }),
  );
  await appendRows(tx, rows);
  const subjects = new Map(rows.map((row) => [headKey(row), row]));
  await tx.eventHead.createMany({
    data: [...subjects].map(([key, { subject, subjectId }]) => ({
      subject,
      subjectId,
      count: heads.get(key)?.count ?? 0,
      hash: heads.get(key)?.hash ?? "",
    })),
  });
  return rows;
}
