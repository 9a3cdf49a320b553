import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import {
  type MatterSource,
  type MatterStatus,
  matterSource,
  matterStatus,
  type ScreeningQuestion,
  screeningQuestions,
} from "../model";
import { type MatterStance, matterStance } from "../model/matter-voice";
import { canReadMatter, canSeeMatter } from "../policy";
import { matterMovesFor } from "../rules/moves";
import type { MatterAct } from "../workflow";

export type MatterItem = {
  readonly ref: string;
  readonly title: string;
  readonly status: MatterStatus;
  readonly source: MatterSource;
  readonly background: string;
  readonly place: string;
  readonly venue: string;
  readonly compound: string;
  readonly households: number | null;
  readonly suggestedAt: Date;
  readonly publicUntil: Date | null;
  readonly approvedAt: Date | null;
  readonly voices: Readonly<Record<MatterStance, number>>;
  readonly answers: readonly { readonly question: ScreeningQuestion; readonly text: string }[];
  readonly consultations: readonly { readonly ref: string; readonly title: string }[];
};

const itemSelect = {
  id: true,
  ref: true,
  title: true,
  status: true,
  source: true,
  divisionCode: true,
  venueId: true,
  problemId: true,
  compoundId: true,
  households: true,
  reasonId: true,
  noteId: true,
  questions: true,
  mergedIntoId: true,
  suggestedById: true,
  suggestedAt: true,
  publicUntil: true,
  approvedAt: true,
  consultations: {
    select: { ref: true, title: true, noticedAt: true },
    orderBy: { startsAt: "desc" },
    take: 10,
  },
} as const satisfies Prisma.MatterSelect;
type Selected = Prisma.MatterGetPayload<{ select: typeof itemSelect }>;
type Texts = ReadonlyMap<string, string>;

function load(ref: string): Promise<Selected | null> {
  return db.matter.findUnique({ where: { ref }, select: itemSelect });
}

async function voicesOf(matterId: string): Promise<Record<MatterStance, number>> {
  const rows = await db.matterVoice.groupBy({
    by: ["stance"],
    where: { matterId },
    _count: { _all: true },
  });
  const of = (stance: MatterStance) => rows.find((row) => row.stance === stance)?._count._all ?? 0;
  return { support: of("support"), concern: of("concern") };
}

/** Prose, names and voices of one matter: five statements at most. */
async function described(row: Selected, moreProse: readonly (string | null)[] = []) {
  const questions = (row.questions ?? {}) as Readonly<Record<string, string>>;
  const [texts, names, voices, compound] = await Promise.all([
    readProse([row.reasonId, row.noteId, ...Object.values(questions), ...moreProse]),
    getPlaceNames({ venues: row.venueId ? [row.venueId] : [], divisions: [row.divisionCode] }),
    voicesOf(row.id),
    row.compoundId
      ? db.compound.findUnique({ where: { id: row.compoundId }, select: { name: true } })
      : null,
  ]);
  const item: MatterItem = {
    ref: row.ref,
    title: row.title,
    status: matterStatus.parse(row.status),
    source: matterSource.parse(row.source),
    background: texts.get(row.reasonId ?? "") ?? "",
    place: names.division(row.divisionCode) ?? "",
    venue: (row.venueId && names.venue(row.venueId)) || "",
    compound: compound?.name ?? "",
    households: row.households,
    suggestedAt: row.suggestedAt,
    publicUntil: row.publicUntil,
    approvedAt: row.approvedAt,
    voices,
    answers: answersIn(questions, texts),
    consultations: row.consultations,
  };
  return { item, texts };
}

function answersIn(questions: Readonly<Record<string, string>>, texts: Texts) {
  return screeningQuestions.flatMap((question) => {
    const text = texts.get(questions[question] ?? "");
    return text ? [{ question, text }] : [];
  });
}

export type MatterDesk = MatterItem & {
  readonly note: string | null;
  readonly suggester: string | null;
  readonly problem: { readonly ref: string; readonly title: string } | null;
  readonly mergedInto: { readonly ref: string; readonly title: string } | null;
  readonly said: readonly {
    readonly id: string;
    readonly stance: MatterStance;
    readonly text: string;
  }[];
  readonly moves: readonly MatterAct[];
};

const saidShown = 50;

/** One matter for those who prepare consultations there; null for everybody else. */
export async function getMatterForDesk(actor: Actor, ref: string): Promise<MatterDesk | null> {
  const row = await load(ref);
  if (!row || !canReadMatter(actor, row).allowed) return null;
  const said = await db.matterVoice.findMany({
    where: { matterId: row.id, wordsId: { not: null } },
    select: { id: true, stance: true, wordsId: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: saidShown,
  });
  const wordIds = said.map((each) => each.wordsId);
  const [{ item, texts }, person, problem, into] = await Promise.all([
    described(row, wordIds),
    personNamed(row.suggestedById),
    row.problemId ? db.problem.findUnique({ where: { id: row.problemId }, select: named }) : null,
    row.mergedIntoId
      ? db.matter.findUnique({ where: { id: row.mergedIntoId }, select: named })
      : null,
  ]);
  return {
    ...item,
    note: texts.get(row.noteId ?? "") ?? null,
    suggester: person,
    problem,
    mergedInto: into,
    said: said.flatMap(({ id, stance, wordsId }) => {
      const text = texts.get(wordsId ?? "");
      return text ? [{ id, stance: matterStance.parse(stance), text }] : [];
    }),
    moves: matterMovesFor(actor, row),
  };
}

const named = { ref: true, title: true } as const;

async function personNamed(id: string | null): Promise<string | null> {
  if (!id) return null;
  const person = await db.person.findUnique({ where: { id }, select: { name: true } });
  return person?.name || null;
}

export type MatterForReader = MatterItem & {
  /** Why it was not taken up or waits: told to whoever suggested it, and to nobody else. */
  readonly note: string | null;
  readonly mine: boolean;
  readonly myStance: MatterStance | null;
};

/** One matter as everybody may see it, and its suggester sees it before and after that. */
export async function getMatterForReader(
  actor: Actor,
  ref: string,
): Promise<MatterForReader | null> {
  const row = await load(ref);
  if (!row || !canSeeMatter(actor, row).allowed) return null;
  const mine = actor.id !== null && actor.id === row.suggestedById;
  const where = { matterId: row.id, personId: actor.id ?? "" };
  const [{ item, texts }, voice] = await Promise.all([
    described(row),
    actor.id ? db.matterVoice.findFirst({ where, select: { stance: true } }) : null,
  ]);
  return {
    ...item,
    consultations: row.consultations.filter((each) => each.noticedAt !== null),
    mine,
    note: mine ? (texts.get(row.noteId ?? "") ?? null) : null,
    myStance: voice ? matterStance.parse(voice.stance) : null,
  };
}
