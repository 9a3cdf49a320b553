import "server-only";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { type ConsultationStatus, consultationStatus, publicStatuses } from "../model";

const report = {
  select: {
    headConfirmedAt: true,
    sections: { where: { key: "report" }, select: { textId: true } },
  },
} as const satisfies Prisma.Consultation$minutesArgs;

type Row = {
  readonly status: string;
  readonly minutes: {
    readonly headConfirmedAt: Date | null;
    readonly sections: readonly { readonly textId: string }[];
  } | null;
};

/** Told once the suggestions are handed over; before it nothing came of it yet. */
function sentenceId({ status, minutes }: Row): string | null {
  const isTold = minutes?.headConfirmedAt && (status === "issued" || status === "closed");
  return isTold ? (minutes.sections[0]?.textId ?? null) : null;
}

/** The one sentence for those who reported, by consultation. */
export async function getPublishedSentences(
  refs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const rows = await db.consultation.findMany({
    where: { ref: { in: [...refs] } },
    select: { ref: true, status: true, minutes: report },
    take: refs.length,
  });
  const prose = await readProse(rows.map(sentenceId));
  return new Map(
    rows.flatMap((row) => {
      const text = prose.get(sentenceId(row) ?? "");
      return text ? [[row.ref, text]] : [];
    }),
  );
}

export type Consulted = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly startsAt: Date;
  readonly sentence: string | null;
};

/** Where a problem was or will be deliberated, and what came of it; the latest first. */
export async function listPublishedConsultedOn(problemRef: string): Promise<Consulted[]> {
  const problem = await db.problem.findUnique({
    where: { ref: problemRef },
    select: { id: true },
  });
  if (!problem) return [];
  const rows = await db.consultation.findMany({
    where: {
      problemId: problem.id,
      status: { in: [...publicStatuses] },
      noticedAt: { not: null },
    },
    select: { ref: true, title: true, status: true, startsAt: true, minutes: report },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: 10,
  });
  const prose = await readProse(rows.map(sentenceId));
  return rows.map(({ minutes, status, ...row }) => ({
    ...row,
    status: consultationStatus.parse(status),
    sentence: prose.get(sentenceId({ status, minutes }) ?? "") ?? null,
  }));
}
