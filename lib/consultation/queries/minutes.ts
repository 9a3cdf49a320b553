import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { inOrder, type RevisionCause, revisionCause } from "../model/minutes";
import { canWorkOn } from "../policy";
import { loadConsultation } from "../records";
import { type DiffPart, diffTexts, mergeTexts } from "../rules/merge-texts";

export type SectionText = {
  readonly key: string;
  readonly version: number;
  readonly text: string;
  readonly writtenAt: Date;
  /** Null where the platform composed it. */
  readonly writtenBy: string | null;
};
export type MinutesText = {
  readonly sections: readonly SectionText[];
  readonly version: number;
  readonly hostConfirmedAt: Date | null;
  readonly headConfirmedAt: Date | null;
  readonly headId: string | null;
  readonly returnNote: string | null;
};

/** The minutes as they stand; for queries that have asked who may. */
export async function minutesOf(consultationId: string): Promise<MinutesText | null> {
  const row = await db.minutes.findUnique({
    where: { consultationId },
    include: { sections: true },
  });
  if (!row) return null;
  const [prose, names] = await Promise.all([
    readProse([row.returnNoteId, ...row.sections.map((section) => section.textId)]),
    namesOf(row.sections.map((section) => section.writtenById)),
  ]);
  const sections = row.sections.map(({ key, version, textId, writtenAt, writtenById }) => ({
    ...{ key, version, writtenAt },
    text: prose.get(textId) ?? "",
    writtenBy: names.get(writtenById ?? "") ?? null,
  }));
  const { version, hostConfirmedAt, headConfirmedAt, headId, returnNoteId } = row;
  return {
    ...{ version, hostConfirmedAt, headConfirmedAt, headId },
    sections: sections.sort((a, b) => inOrder(a.key, b.key)),
    returnNote: returnNoteId ? (prose.get(returnNoteId) ?? null) : null,
  };
}

async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
    take: 100,
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

export type Clash = {
  readonly version: number;
  readonly theirs: string;
  /** Merged, with both texts where they differ. */
  readonly both: string;
};

/** What stands there now beside what somebody typed, where the two cannot be merged by themselves. */
export async function getClash(
  actor: Actor,
  typed: { ref: string; section: string; version: number; text: string },
): Promise<Clash | null> {
  const it = await loadConsultation(db, typed.ref);
  if (!it || !canWorkOn(actor, it).allowed) return null;
  const rows = await db.minutesRevision.findMany({
    where: { minutes: { consultationId: it.id }, key: typed.section },
    select: { version: true, textId: true },
    orderBy: { version: "desc" },
    take: 1000,
  });
  const [newest] = rows;
  if (!newest) return null;
  const base = rows.find((row) => row.version === typed.version);
  const prose = await readProse([newest.textId, base?.textId]);
  const theirs = prose.get(newest.textId) ?? "";
  const from = base ? (prose.get(base.textId) ?? "") : "";
  return { version: newest.version, theirs, both: mergeTexts(from, typed.text, theirs).text };
}

export type Revision = {
  readonly key: string;
  readonly version: number;
  readonly cause: RevisionCause;
  readonly at: Date;
  readonly by: string | null;
  readonly changes: readonly DiffPart[];
};

export type Revisions = { readonly rows: readonly Revision[]; readonly next: string | null };

const page = 20;

/** Earlier texts of the sections, the newest first, each with what it changed. */
export async function listRevisions(
  actor: Actor,
  ref: string,
  at: { readonly section?: string; readonly before?: string },
): Promise<Revisions | null> {
  const it = await loadConsultation(db, ref);
  if (!it || !canWorkOn(actor, it).allowed) return null;
  const found = await db.minutesRevision.findMany({
    where: {
      minutes: { consultationId: it.id },
      ...(at.section ? { key: at.section } : {}),
      ...(at.before ? { id: { lt: at.before } } : {}),
    },
    orderBy: { id: "desc" },
    take: page + 1,
  });
  const rows = found.slice(0, page);
  const next = found.length > page ? (rows.at(-1)?.id ?? null) : null;
  return { rows: await told(rows), next };
}

type Row = NonNullable<Awaited<ReturnType<typeof db.minutesRevision.findFirst>>>;

/** Each with who wrote it and what it changed in the text before it. */
async function told(rows: readonly Row[]): Promise<Revision[]> {
  const earlier = await db.minutesRevision.findMany({
    where: {
      OR: rows.map(({ minutesId, key, version }) => ({ minutesId, key, version: version - 1 })),
    },
    select: { key: true, version: true, textId: true },
    take: page,
  });
  const [prose, names] = await Promise.all([
    readProse([...rows, ...earlier].map((row) => row.textId)),
    namesOf(rows.map((row) => row.writtenById)),
  ]);
  const textOf = (id: string | undefined) => prose.get(id ?? "") ?? "";
  return rows.map((row) => {
    const before = earlier.find((each) => each.key === row.key && each.version === row.version - 1);
    return {
      ...{ key: row.key, version: row.version, at: row.at },
      cause: revisionCause.parse(row.cause),
      by: names.get(row.writtenById ?? "") ?? null,
      changes: diffTexts(textOf(before?.textId), textOf(row.textId)),
    };
  });
}
