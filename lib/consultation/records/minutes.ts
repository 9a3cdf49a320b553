import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { sectionWords } from "../copy/minutes";
import type { RevisionCause } from "../model/minutes";
import type { ConsultationRecord } from "../records";
import { type ClosedPoll, composeSections, type MinutesFacts } from "../rules/compose-sections";

const withSections = {
  id: true,
  version: true,
  summaryId: true,
  sections: { select: { key: true, version: true, textId: true, pointIds: true } },
} as const satisfies Prisma.MinutesSelect;
export type MinutesRecord = Prisma.MinutesGetPayload<{ select: typeof withSections }>;
export type SectionRecord = MinutesRecord["sections"][number];

export function loadMinutes(tx: Tx, consultationId: string): Promise<MinutesRecord | null> {
  return tx.minutes.findUnique({ where: { consultationId }, select: withSections });
}

/**
 * Writers of one consultation's minutes wait for each other here, and for whoever signs them; false
 * where they are no longer written.
 */
export async function lockMinutes(tx: Tx, it: { id: string }): Promise<boolean> {
  const still = await tx.consultation.updateMany({
    where: { id: it.id, status: "minuting" },
    data: { status: "minuting" },
  });
  return still.count === 1;
}

/** Texts by id, read within the transaction. */
export async function textsIn(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.prose.findMany({
    where: { id: { in: [...ids] }, erasedAt: null },
    select: { id: true, text: true },
  });
  return new Map(rows.map((row) => [row.id, row.text]));
}

const pointsAtMost = 1000;

/** What was recorded of the consultation, as the composition takes it. */
export async function minutesFacts(tx: Tx, it: ConsultationRecord): Promise<MinutesFacts> {
  const of = { where: { consultationId: it.id } };
  const venue = await tx.venue.findUnique({ where: { id: it.venueId }, select: { name: true } });
  const came = { ...of.where, status: "present", correctedAt: null };
  const present = await tx.attendance.count({ where: came });
  const agenda = await tx.agendaItem.findMany({
    ...of,
    select: { position: true, title: true },
    orderBy: { position: "asc" },
    take: 60,
  });
  const points = await tx.discussionPoint.findMany({
    ...of,
    select: {
      id: true,
      side: true,
      nature: true,
      textId: true,
      agendaItem: { select: { position: true } },
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: pointsAtMost,
  });
  const textIds = points.map((point) => point.textId);
  const texts = await textsIn(tx, textIds);
  return {
    title: it.title,
    venue: venue?.name ?? "",
    startsAt: it.startsAt,
    present,
    agenda,
    points: points.map(({ agendaItem, textId, ...point }) => ({
      ...point,
      agendaPosition: agendaItem?.position ?? null,
      text: texts.get(textId) ?? "",
    })),
    polls: await closedPolls(tx, it.id),
  };
}

const pollsAtMost = 50;

/** Polls that are closed, with their votes counted; who voted for what is not read. */
async function closedPolls(tx: Tx, consultationId: string): Promise<ClosedPoll[]> {
  const rows = await tx.livePoll.findMany({
    where: { consultationId, status: "closed" },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    take: pollsAtMost,
  });
  const votes = await tx.liveVote.groupBy({
    by: ["pollId", "choice"],
    where: { pollId: { in: rows.map((row) => row.id) } },
    _count: { _all: true },
  });
  const items = await tx.agendaItem.findMany({
    where: { id: { in: rows.flatMap((row) => row.agendaItemId ?? []) } },
    select: { id: true, position: true },
    take: pollsAtMost,
  });
  const texts = await textsIn(
    tx,
    rows.flatMap((row) => [row.textId, ...row.optionIds]),
  );
  return rows.map((row) => ({
    id: row.id,
    agendaPosition: items.find((item) => item.id === row.agendaItemId)?.position ?? null,
    text: texts.get(row.textId) ?? "",
    counts: row.optionIds.map((id, choice) => ({
      option: texts.get(id) ?? "",
      votes:
        votes.find((each) => each.pollId === row.id && each.choice === choice)?._count._all ?? 0,
    })),
  }));
}

type Kept = { readonly section: string; readonly version: number; readonly text: ProseRef };

/** The minutes with their sections composed; where there are some already, those. */
export async function openMinutes(
  tx: Tx,
  it: ConsultationRecord,
  by: { readonly personId: string; readonly now: Date },
): Promise<{ minutes: MinutesRecord; composed: readonly Kept[] }> {
  const found = await loadMinutes(tx, it.id);
  if (found) return { minutes: found, composed: [] };
  const sections = composeSections(await minutesFacts(tx, it), sectionWords);
  const kept = [];
  for (const { key, text, pointIds } of sections) {
    kept.push({ key, pointIds: [...pointIds], text: await keepProse(tx, text) });
  }
  const id = newId();
  const rows = kept.map(({ key, pointIds, text }) => ({ key, pointIds, textId: text.id }));
  const written = { writtenById: by.personId, writtenAt: by.now };
  const summaryId = kept.find((each) => each.key === "summary")?.text.id ?? newId();
  await tx.minutes.create({ data: { id, consultationId: it.id, summaryId, ...written } });
  await tx.minutesSection.createMany({
    data: rows.map((row) => ({ ...row, minutesId: id, writtenAt: by.now })),
  });
  await tx.minutesRevision.createMany({
    data: rows.map(({ key, textId }) => ({
      ...{ minutesId: id, key, textId, version: 1, cause: "composed", at: by.now },
    })),
  });
  return {
    minutes: {
      ...{ id, version: 1, summaryId },
      sections: rows.map((row) => ({ ...row, version: 1 })),
    },
    composed: kept.map(({ key, text }) => ({ section: key, version: 1, text })),
  };
}

type Change = {
  readonly text: string;
  readonly cause: RevisionCause;
  /** Null where the platform composed it. */
  readonly personId: string | null;
  readonly now: Date;
  readonly pointIds?: readonly string[];
};

/** A new version of a section, with its revision; only after `lockMinutes`. */
export async function keepSection(
  tx: Tx,
  minutes: MinutesRecord,
  section: Pick<SectionRecord, "key" | "version">,
  change: Change,
): Promise<Kept> {
  const { key } = section;
  const version = section.version + 1;
  const text = await keepProse(tx, change.text);
  const of = { minutesId: minutes.id, key };
  const written = { version, textId: text.id, writtenById: change.personId };
  const pointIds = change.pointIds ? { pointIds: [...change.pointIds] } : {};
  await tx.minutesSection.update({
    where: { minutesId_key: of },
    data: { ...written, ...pointIds, writtenAt: change.now },
  });
  await tx.minutesRevision.create({
    data: { ...of, ...written, cause: change.cause, at: change.now },
  });
  await tx.minutes.update({
    where: { id: minutes.id },
    data: {
      version: { increment: 1 },
      ...(key === "summary" ? { summaryId: text.id } : {}),
      ...(change.personId ? { writtenById: change.personId, writtenAt: change.now } : {}),
    },
  });
  return { section: key, version, text };
}
