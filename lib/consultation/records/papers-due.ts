import "server-only";
import { db, type Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { setting, settingFor } from "@/lib/core/settings";
import type { ConsultationStatus } from "../model";
import type { PapersState } from "../model/attending";
import { papersAwaited, papersState } from "../rules/timing";

/** While papers are still of use to whoever comes. */
export const papersStatuses = [
  "planned",
  "researching",
  "noticed",
  "open",
] as const satisfies ConsultationStatus[];

const key = "consultation.papers-days";
/** No setting asks for papers earlier: thirty working days, with holidays between. */
const furthestMs = 60 * 24 * 3_600_000;

type Meeting = {
  readonly id: string;
  readonly status: string;
  readonly form: string;
  readonly divisionCode: string;
  readonly startsAt: Date;
};

export type PapersNeed = { readonly state: PapersState; readonly wanted: number };

/** That papers are missing though the days to read them have begun; null where nothing is to be said. */
export async function papersNeeded(tx: Tx, it: Meeting, now: Date): Promise<PapersNeed | null> {
  if (!papersAwaited(it.form) || !papersStatuses.some((each) => each === it.status)) return null;
  const wanted = await setting(tx, key, it.divisionCode);
  const overrides = await holidayOverrides(tx);
  const state = papersState(it.startsAt, now, wanted, { overrides });
  if (!state || (await withPapers(tx, [it.id])).has(it.id)) return null;
  return { state, wanted };
}

async function withPapers(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const files = await tx.storedFile.findMany({
    where: { subject: "consultation", subjectId: { in: [...ids] }, role: "paper" },
    select: { subjectId: true },
    distinct: ["subjectId"],
    take: ids.length,
  });
  return new Set(files.map((file) => file.subjectId));
}

/** Consultations without papers of which nobody was reminded for this start, the soonest first. */
export async function papersDue(
  now: Date,
  take: number,
): Promise<readonly { readonly id: string }[]> {
  const rows = await db.consultation.findMany({
    where: {
      status: { in: [...papersStatuses] },
      startsAt: { gt: now, lte: new Date(now.getTime() + furthestMs) },
    },
    select: { id: true, form: true, divisionCode: true, startsAt: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take,
  });
  const ids = rows.map((row) => row.id);
  const codes = rows.map((row) => row.divisionCode);
  const [papers, wanted, overrides, isTold] = await Promise.all([
    withPapers(db, ids),
    settingFor(db, key, codes),
    holidayOverrides(),
    toldOf(ids),
  ]);
  return rows.filter(
    (row) =>
      papersAwaited(row.form) &&
      !papers.has(row.id) &&
      !isTold(row) &&
      papersState(row.startsAt, now, wanted(row.divisionCode), { overrides }) !== null,
  );
}

async function toldOf(ids: readonly string[]) {
  const told = await db.attendanceReminder.findMany({
    where: { consultationId: { in: [...ids] }, reminder: "papers" },
    select: { consultationId: true, startsAt: true },
    take: ids.length * 4,
  });
  return ({ id, startsAt }: { readonly id: string; readonly startsAt: Date }) =>
    told.some(
      (each) => each.consultationId === id && each.startsAt.getTime() === startsAt.getTime(),
    );
}
