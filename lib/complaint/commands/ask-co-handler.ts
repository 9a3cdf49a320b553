import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf, endOfDay } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { CoPartForm, CoQuestionForm, CoStatus, CoTextForm } from "../model/handling";
import { canAskOthers } from "../policy";
import { lockComplaint, type MovableComplaint, readyBeside } from "../records/complaint";
import { type CoPart, loadCoPart, movePart } from "../records/parts";
import { isReported } from "../records/routing";
import { type CoAct, isInHand, stepCo } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;
const farthest = 60;

/** Another department of the district is asked, once for a complaint, by a day of its own. */
export function askCoHandler(actor: Actor, input: CoQuestionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const ready = await readyBeside(tx, actor, input.ref, canAskOthers);
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    await lockComplaint(tx, complaint.id);
    if (!isInHand(complaint.status)) return refuse("not-now", complaint.status);
    const wrong = wrongDay(input.dueOn, now) ?? (await wrongDepartment(tx, complaint, input));
    if (wrong) return wrong;
    const question = await keepProse(tx, input.text);
    const { departmentId } = input;
    await tx.complaintCoHandler.create({
      data: {
        complaintId: complaint.id,
        departmentId,
        status: "requested",
        questionId: question.id,
        askedById: actor.id ?? "",
        askedAt: now,
        dueAt: endOfDay(input.dueOn),
      },
    });
    const asked = complaintEvents["co-handler-asked"](complaint, { departmentId, question });
    return { value: { ref: complaint.ref }, grant, events: [asked] };
  });
}

function wrongDay(day: string, now: Date): Refusal | undefined {
  const today = dayOf(now);
  const fits = day > today && day <= addDays(today, farthest);
  return fits ? undefined : refuse("invalid", "day-ahead", { dueOn: ["day-ahead"] });
}

async function wrongDepartment(
  tx: Tx,
  complaint: MovableComplaint,
  { departmentId }: CoQuestionForm,
): Promise<Refusal | undefined> {
  const at = (reason: string) => refuse("invalid", reason, { departmentId: [reason] });
  if (departmentId === complaint.departmentId) return at("same-department");
  const scope = complaint.divisionCode.slice(0, 6);
  const found = await tx.department.count({
    where: { id: departmentId, divisionCode: { startsWith: scope } },
  });
  if (found === 0) return at("department-missing");
  if (await isReported(tx, complaint, departmentId)) return at("reported-department");
  const asked = await tx.complaintCoHandler.count({
    where: { complaintId: complaint.id, departmentId },
  });
  return asked > 0 ? at("co-asked-already") : undefined;
}

/** The lead takes the opinion into its answer. */
export function acceptCoOpinion(actor: Actor, input: CoPartForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const move = await partToMove(tx, actor, input, "accept");
    if (isRefusal(move)) return move;
    const { complaint, part, grant } = move;
    if (!(await movePart(tx, part, move.to, { acceptedAt: now }))) return refuse("stale");
    const { departmentId } = part;
    const accepted = complaintEvents["co-opinion-accepted"](complaint, { departmentId });
    return { value: { ref: complaint.ref }, grant, events: [accepted] };
  });
}

/** The lead needs more: the opinion goes back with a reason and some working days. */
export function returnCoOpinion(actor: Actor, input: CoTextForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const move = await partToMove(tx, actor, input, "return");
    if (isRefusal(move)) return move;
    const { complaint, part, grant } = move;
    const reason = await keepProse(tx, input.text);
    const amount = await setting(tx, "complaint.co-handler-days", complaint.divisionCode);
    const overrides = await holidayOverrides(tx);
    const due = dueAt(now, amount, "working", { overrides });
    if (!(await movePart(tx, part, move.to, { noteId: reason.id, dueAt: due }))) {
      return refuse("stale");
    }
    const { departmentId } = part;
    const returned = complaintEvents["co-opinion-returned"](complaint, { departmentId, reason });
    return { value: { ref: complaint.ref }, grant, events: [returned] };
  });
}

type PartMove = {
  complaint: MovableComplaint;
  grant: string | null;
  part: CoPart;
  to: CoStatus;
};

async function partToMove(
  tx: Tx,
  actor: Actor,
  input: CoPartForm,
  act: CoAct,
): Promise<PartMove | Refusal> {
  const ready = await readyBeside(tx, actor, input.ref, canAskOthers);
  if (isRefusal(ready)) return ready;
  const part = await loadCoPart(tx, input.part);
  if (part?.complaint.id !== ready.complaint.id) return refuse("not-found");
  const to = stepCo(part.status, act);
  return to ? { ...ready, part, to } : refuse("not-now", "co-not-now");
}
