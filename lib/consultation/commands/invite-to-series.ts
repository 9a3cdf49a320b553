import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { keepProse, readProse } from "@/lib/core/prose";
import { loadProblemById } from "@/lib/problem/records/problem";
import { matterById } from "../records";
import { subjectOf } from "../records/matter";
import { memberProposals } from "../records/proposals";
import type { MadeOccurrence, SeriesRecord } from "../records/series";
import type { MemberProposal } from "../rules/propose-members";
import { invite } from "./invite-people";

type At = Pick<MadeOccurrence, "startsAt" | "endsAt">;
type Who = Pick<SeriesRecord, "matterId" | "venueId" | "divisionCode" | "members" | "departments">;

/** The members that the series names, with what speaks for and against each at that hour. */
export async function membersOfSeries(
  tx: Tx,
  series: Who,
  { startsAt, endsAt }: At,
  now: Date,
): Promise<MemberProposal[]> {
  const matter = await matterById(tx, series.matterId);
  if (!matter || series.members.length === 0) return [];
  const problem = matter.problemId ? await loadProblemById(tx, matter.problemId) : null;
  const proposals = await memberProposals(tx, {
    problem: await subjectOf(tx, matter, problem),
    venue: { id: series.venueId, divisionCode: series.divisionCode },
    times: { startsAt, endsAt },
    departmentCodes: series.departments,
    now,
  });
  return proposals.filter((each) => series.members.includes(each.slug));
}

/**
 * Whom a series names is asked to each of its meetings, as to a single one. Who is busy at that hour
 * is asked all the same and may ask for leave; who has to stand back is asked only where the reason
 * was written down when the series was started.
 */
export async function inviteToSeries(
  tx: Tx,
  series: SeriesRecord,
  made: MadeOccurrence,
  now: Date,
): Promise<DraftEvent[]> {
  const { members, must, departments: departmentCodes, overruleId } = series;
  if (members.length + departmentCodes.length === 0) return [];
  const named = await membersOfSeries(tx, series, made, now);
  const words = overruleId ? (await readProse([overruleId])).get(overruleId) : undefined;
  const chosen = named.filter(
    ({ excluded }) => words !== undefined || excluded === null || excluded === "busy",
  );
  const against = chosen.some((each) => each.excluded !== null);
  const overruled = words !== undefined && against ? await keepProse(tx, words) : null;
  const planned = { id: made.consultationId, divisionCode: series.divisionCode };
  const asked = { members, must, departmentCodes };
  return invite(tx, asked, planned, { chosen, overruled }, now);
}
