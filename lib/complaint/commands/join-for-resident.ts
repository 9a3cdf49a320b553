import "server-only";
import { keepConsent, lastFourIndex } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { CounterJoinForm } from "../model/counter";
import { canJoinFor } from "../policy";
import { lockComplaint, type MovableComplaint } from "../records/complaint";
import { agentOf, personCalled } from "../records/parties";
import { joinableBehind, keepSupport } from "../records/support";
import { complaintNotice } from "../rules/notice";
import { canBeJoined } from "../workflow";

type Joined = { readonly ref: string; readonly supportId: string };

/**
 * 附议 for somebody at the counter or on the phone: both names are kept, theirs and that of whoever
 * wrote it down, and that the notice was read to them. One person is counted once, whoever sends it
 * how often (`resident-joined`), and who reported it is counted already (`resident-reported`): known
 * by the phone, or where they have none by their name among those without one.
 */
export function joinForResident(
  actor: Actor,
  input: CounterJoinForm,
  now: Date,
): Promise<Outcome<Joined>> {
  return write(actor, now, async (tx) => {
    const complaint = await joinableBehind(tx, input.join);
    if (!complaint) return refuse("not-found");
    const verdict = canJoinFor(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canBeJoined(complaint.status)) return refuse("not-now", "not-open");
    await lockComplaint(tx, complaint.id);
    const counted = await countedByName(tx, complaint, input);
    if (counted) return counted;
    const supportId = await join(tx, actor, complaint, input, now);
    if (isRefusal(supportId)) return supportId;
    const { channel } = input;
    const events = [complaintEvents.supported(complaint, { supportId, channel })] as const;
    return { value: { ref: complaint.ref, supportId }, grant: verdict.grant, events };
  });
}

const reportersOf = ({ reporterId, mergedReporterIds }: MovableComplaint) =>
  [reporterId, ...mergedReporterIds].filter((id): id is string => id !== null);

/** Without a phone two visits of one person are told by their name alone. */
async function countedByName(
  tx: Tx,
  complaint: MovableComplaint,
  { name, phone }: CounterJoinForm,
): Promise<Refusal | undefined> {
  if (phone) return undefined;
  const known = { name, phoneIndex: null, erasedAt: null };
  const reported = await tx.person.count({
    where: { ...known, id: { in: reportersOf(complaint) } },
  });
  if (reported > 0) return taken("resident-reported", "name");
  // Read anew: whoever held the lock may have joined them a moment ago.
  const supports = await tx.complaintSupport.findMany({
    where: { complaintId: complaint.id, withdrawnAt: null },
    select: { personId: true },
    take: 2000,
  });
  const joined = await tx.person.count({
    where: { ...known, id: { in: supports.map((each) => each.personId) } },
  });
  return joined > 0 ? taken("resident-joined", "name") : undefined;
}

const taken = (reason: string, field: "name" | "phone") =>
  refuse("not-now", reason, { [field]: [reason] });

async function join(
  tx: Tx,
  actor: Actor,
  complaint: MovableComplaint,
  input: CounterJoinForm,
  now: Date,
): Promise<string | Refusal> {
  const person = await personCalled(tx, input, now);
  if (reportersOf(complaint).includes(person.id)) return taken("resident-reported", "phone");
  const { agentId, agentRelation } = await agentOf(tx, actor, input, now);
  const followedBy = input.phone || input.agentPhone;
  const support = await keepSupport(
    tx,
    { complaintId: complaint.id, personId: person.id },
    {
      ...{ channel: input.channel, agentId, agentRelation, noteId: null, at: now },
      lastFourIndex: followedBy ? lastFourIndex(followedBy) : null,
    },
  );
  if (isRefusal(support)) {
    return support.reason === "joined-already" ? taken("resident-joined", "phone") : support;
  }
  await keepConsent(tx, { personId: person.id, ...complaintNotice }, now);
  return support;
}
