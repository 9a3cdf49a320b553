import type { Actor } from "./actor";
import { canonical, sha256 } from "./canonical";
import type { DraftEvent } from "./events";
import { newId } from "./ids";

/** The hash before the first event of every subject. */
export const genesis = "0".repeat(64);

export type LedgerRow = {
  id: string;
  subject: string;
  subjectId: string;
  seq: number;
  at: Date;
  actorKind: string;
  actorId: string | null;
  grantId: string | null;
  divisionCode: string;
  type: string;
  data: unknown;
  prevHash: string;
  hash: string;
};

/** sha256 over the previous hash and the canonical row; what else a row carries does not count. */
export function hashOf(row: Omit<LedgerRow, "hash">): string {
  const { id, subject, subjectId, seq, actorKind, actorId, grantId, divisionCode, type, data } =
    row;
  const at = row.at.toISOString();
  const content = {
    id,
    subject,
    subjectId,
    seq,
    at,
    actorKind,
    actorId,
    grantId,
    divisionCode,
    type,
    data,
  };
  return sha256(`${row.prevHash}\n${canonical(content)}`);
}

export type Head = { count: number; hash: string };
export const headKey = (of: { subject: string; subjectId: string }) =>
  `${of.subject} ${of.subjectId}`;

/** Gives each event its place behind its subject's head; heads are moved forward in place. */
export function chain(
  events: readonly DraftEvent[],
  heads: Map<string, Head>,
  by: { actor: Actor; grant: string | null; at: Date },
): LedgerRow[] {
  return events.map(({ subject, subjectId, divisionCode, type, data }) => {
    const head = heads.get(headKey({ subject, subjectId })) ?? { count: 0, hash: genesis };
    const row = {
      id: newId(),
      subject,
      subjectId,
      seq: head.count + 1,
      at: by.at,
      actorKind: by.actor.kind,
      actorId: by.actor.id,
      grantId: by.grant,
      divisionCode,
      type,
      data,
      prevHash: head.hash,
    };
    const hash = hashOf(row);
    heads.set(headKey(row), { count: row.seq, hash });
    return { ...row, hash };
  });
}

/** Merkle root of hex hashes in the given order; an odd one is carried up unchanged. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return genesis;
  let level = [...leaves];
  while (level.length > 1) {
    const next: string[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left = "", right] = [level[i], level[i + 1]];
      next.push(right === undefined ? left : sha256(left + right));
    }
    level = next;
  }
  return level[0] ?? genesis;
}
