import "server-only";
import { personEvents } from "@/lib/account/model";
import { personOfPhone } from "@/lib/account/records";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { consultationEvents } from "../model";
import { memberProposals, type Subject } from "../records/proposals";
import { readExpert } from "../rules/experts";
import type { Scheduling } from "../rules/forms";
import type { MemberProposal } from "../rules/propose-members";
import type { Instants } from "../rules/timing";

/** What of the form says who is asked. */
type Asked = Pick<Scheduling, "members" | "must" | "departmentCodes" | "experts" | "overrule">;

export type Invited = {
  readonly chosen: readonly MemberProposal[];
  readonly overruled: ProseRef | null;
};
type Venue = { readonly id: string; readonly divisionCode: string };
type Planned = { readonly id: string; readonly divisionCode: string };

/** A reason long enough to be one. */
export function isReason(text: string | undefined): text is string {
  return text !== undefined && text.length >= 5;
}

/** The members that were ticked, each with the reasons of the rule; against the rule only with one's own. */
export async function invitedMembers(
  tx: Tx,
  input: Asked,
  of: { subject: Subject; venue: Venue; times: Instants; now: Date },
): Promise<Invited | Refusal> {
  const { subject: problem, venue, times, now } = of;
  const { departmentCodes } = input;
  const proposals = await memberProposals(tx, { problem, venue, times, departmentCodes, now });
  const chosen = proposals.filter((each) => input.members.includes(each.slug));
  if (chosen.length !== new Set(input.members).size)
    return refuse("invalid", "choose-members", { members: ["choose-members"] });
  if (!chosen.some((each) => each.excluded !== null)) return { chosen, overruled: null };
  if (!isReason(input.overrule))
    return refuse("invalid", "overrule-reason", { overrule: ["overrule-reason"] });
  return { chosen, overruled: await keepProse(tx, input.overrule) };
}

/** Members who must or may come, departments, and experts by how they are called. */
export async function invite(
  tx: Tx,
  input: Asked,
  planned: Planned,
  invited: Invited,
  now: Date,
): Promise<DraftEvent[]> {
  const rest = { consultationId: planned.id, status: "invited", at: now };
  const members = memberRows(input, invited).map((row) => ({ ...rest, ...row }));
  const bodies = (await departmentRows(tx, input)).map((row) => ({ ...rest, ...row }));
  const { rows, registered } = await expertRows(tx, input, now);
  const known = new Set(members.map((row) => row.personId));
  // Whoever is invited as a member holds one seat; the line stays, so that it tells no number apart.
  const experts = rows.map((row) => ({
    ...{ ...rest, ...row },
    personId: row.personId !== null && known.has(row.personId) ? null : row.personId,
  }));
  await tx.attendance.createMany({ data: members });
  await tx.attendance.createMany({ data: bodies });
  await tx.attendance.createMany({ data: experts });
  const invitations = [...members, ...bodies, ...experts].map((row) =>
    consultationEvents.invited(planned, {
      attendanceId: row.id,
      as: row.capacityAs,
      overruled: "noteId" in row && row.noteId ? invited.overruled : null,
    }),
  );
  return [...registered, ...invitations];
}

function memberRows(input: Asked, { chosen, overruled }: Invited) {
  return chosen.map((each) => ({
    id: newId(),
    capacityAs: "member" as const,
    personId: each.personId,
    required: input.must?.includes(each.slug) ?? false,
    reasons: { score: each.score, excluded: each.excluded, reasons: [...each.reasons] },
    noteId: each.excluded ? overruled?.id : null,
  }));
}

async function departmentRows(tx: Tx, input: Asked) {
  const departments = await tx.department.findMany({
    where: { code: { in: input.departmentCodes } },
    select: { id: true },
    orderBy: { code: "asc" },
  });
  return departments.map((each) => ({
    id: newId(),
    capacityAs: "department" as const,
    departmentId: each.id,
    required: true,
  }));
}

/** An expert with a number is a person of that phone, who is told by a message and answers with it. */
async function expertRows(tx: Tx, input: Asked, now: Date) {
  const rows: { id: string; capacityAs: "expert"; guestLabel: string; personId: string | null }[] =
    [];
  const registered: DraftEvent[] = [];
  for (const line of input.experts ?? []) {
    const { label: guestLabel, phone } = readExpert(line);
    const person = phone ? await personOfPhone(tx, phone, undefined, now) : null;
    if (person?.isNew)
      registered.push(personEvents.registered({ id: person.id, divisionCode: "" }, {}));
    const personId = person?.id ?? null;
    rows.push({ id: newId(), capacityAs: "expert", guestLabel, personId });
  }
  return { rows, registered };
}
