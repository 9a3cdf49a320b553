import "server-only";
import { db } from "@/lib/core/db";
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

type Matter = { readonly suggestionId: string | null; readonly problemId: string | null };

/** The rounds of a matter as everybody reads them: who looked is named once it was concluded. */
export async function listPublishedRounds({
  suggestionId,
  problemId,
}: Matter): Promise<readonly LookBackRound[]> {
  const of = suggestionId ? { suggestionId } : { problemId };
  const rows = await db.lookBack.findMany({
    where: { ...of, status: { not: "skipped" } },
    select,
    orderBy: { round: "asc" },
    take: 50,
  });
  if (rows.length === 0) return [];
  const concluded = rows.filter((row) => row.status === "concluded");
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
  return rows.map(({ id, findingId, assigneeId, ...row }) => {
    const member = members.find((each) => each.personId === assigneeId);
    return {
      ...row,
      status: row.status as LookBackStatus,
      cause: row.cause as LookBackCause,
      verdict: row.verdict as LookBackVerdict | null,
      method: row.method as LookBackMethod | null,
      resultBefore: row.resultBefore as Resolution | null,
      resultAfter: row.resultAfter as Resolution | null,
      finding: texts.get(findingId ?? "") ?? null,
      observer: member ? { ...member.person, profession: member.profession } : null,
      photos: (photos.get(id) ?? []).filter((file) => file.passedAt).map(({ key }) => ({ key })),
    };
  });
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
