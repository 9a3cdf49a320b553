import "server-only";
import { db, type Prisma } from "@/lib/core/db";
import type { FileReader } from "@/lib/core/file-reader";
import { filesOf } from "@/lib/core/files";
import { readProse } from "@/lib/core/prose";
import type { Resolution } from "@/lib/suggestion/model";
import type {
  LookBackCause,
  LookBackMethod,
  LookBackRound,
  LookBackStatus,
  LookBackVerdict,
} from "../model";
import { canOpenLookBack, canPassEvidence } from "../policy";

const select = {
  id: true,
  ref: true,
  round: true,
  status: true,
  cause: true,
  dueOn: true,
  verdict: true,
  findingId: true,
  method: true,
  residentsConfirmed: true,
  resultBefore: true,
  resultAfter: true,
  newDueOn: true,
  concludedAt: true,
  assigneeId: true,
} as const;

type Matter = { readonly suggestionId: string | null; readonly problemId?: string | null };
type Row = Prisma.LookBackGetPayload<{ select: typeof select }>;

/** What was written, by whom, with which pictures: of what was concluded. */
async function around(concluded: readonly Row[]) {
  const [texts, members, photos] = await Promise.all([
    readProse(concluded.map((row) => row.findingId)),
    db.member.findMany({
      where: { personId: { in: concluded.flatMap((row) => row.assigneeId ?? []) } },
      select: {
        personId: true,
        profession: true,
        person: { select: { name: true, invented: true } },
      },
    }),
    filesOf(
      "look-back",
      concluded.map((row) => row.id),
    ),
  ]);
  return { texts, members, photos };
}

function shown(row: Row, found: Awaited<ReturnType<typeof around>>): LookBackRound {
  const { id, findingId, assigneeId, ...rest } = row;
  const member = found.members.find((each) => each.personId === assigneeId);
  const photos = found.photos.get(id) ?? [];
  return {
    ...rest,
    status: row.status as LookBackStatus,
    cause: row.cause as LookBackCause,
    verdict: row.verdict as LookBackVerdict | null,
    method: row.method as LookBackMethod | null,
    resultBefore: row.resultBefore as Resolution | null,
    resultAfter: row.resultAfter as Resolution | null,
    finding: found.texts.get(findingId ?? "") ?? null,
    observer: member ? { ...member.person, profession: member.profession } : null,
    photos: photos.filter((file) => file.passedAt).map(({ key }) => ({ key })),
  };
}

/** The rounds of a matter as everybody reads them: who looked is named once it was concluded. */
export async function listPublishedRounds(matter: Matter): Promise<readonly LookBackRound[]> {
  const { suggestionId, problemId } = matter;
  const rows = await db.lookBack.findMany({
    where: { ...(suggestionId ? { suggestionId } : { problemId }), status: { not: "skipped" } },
    select,
    orderBy: { round: "asc" },
    take: 50,
  });
  if (rows.length === 0) return [];
  const found = await around(rows.filter((row) => row.status === "concluded"));
  return rows.map((row) => shown(row, found));
}

/** Evidence of a concluded look-back is public; before that it is for those who work on it. */
export const readsLookBackFile: FileReader = async (actor, file) => {
  const lookBack = await db.lookBack.findUnique({
    where: { id: file.subjectId },
    select: { status: true, divisionCode: true, assigneeId: true },
  });
  if (!lookBack) return false;
  const isPublic = lookBack.status === "concluded" && file.shareable && file.passedAt !== null;
  const works =
    canOpenLookBack(actor, lookBack).allowed || canPassEvidence(actor, lookBack).allowed;
  return isPublic || works;
};
