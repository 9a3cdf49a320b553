import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { assignSuggestion } from "@/lib/suggestion/commands/assign-suggestion";
import {
  acceptOpinion,
  returnOpinion,
  submitOpinion,
} from "@/lib/suggestion/commands/give-opinion";
import { countersignAdoption, draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import { countersignReply, draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { signSuggestion } from "@/lib/suggestion/commands/sign-suggestion";
import { getDossier, getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import { listHandled } from "@/lib/suggestion/queries/handling";
import {
  aConsultation,
  aPerson,
  aSuggestion,
  monday,
  onDay,
  type World,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

const reply = {
  resolution: "A",
  body: "南侧的 24 个充电位已经建好。",
  promise: "",
  promisedOn: "",
  promisePerson: "",
  basis: "",
  contact: "visited",
} as const;
const opinion = "消防通道的障碍物已经清走，每月查一次。";
const refusedAs = (refused: string, reason?: string) => ({
  ok: false,
  refusal: reason ? { refused, reason } : { refused },
});

/** One suggestion split: the housing bureau leads, another answers for its own part. */
async function split() {
  const world = await aConsultation();
  const { lead, co, other, staff } = world;
  const suggestion = await aSuggestion(world, "reviewed");
  const { ref } = suggestion;
  const form = { ref, lead: lead.code, coHandlers: [co.code], separate: [other.code] };
  await assignSuggestion(staff.actor, { ...form, replyOn: onDay(40), key: false }, monday);
  const held = { departmentId: other.id };
  const writer = await aPerson("writer", "handler", held);
  const signer = await aPerson("signer", "department-lead", held);
  return { ...world, ...suggestion, writer, signer };
}
type Split = Awaited<ReturnType<typeof split>>;

async function handled(at: Split, decision: "adopt" | "decline" = "adopt") {
  const { ref, handler, departmentLead } = at;
  const reason = "现有场地不具备条件，不能建";
  await signSuggestion(handler.actor, { ref }, monday);
  await draftAdoption(handler.actor, { ref, decision, reason }, monday);
  const draft = await db.adoptionDecision.findFirstOrThrow({ where: { suggestion: { ref } } });
  const sign = { ref, draft: draft.id, draftedAt: draft.draftedAt };
  return countersignAdoption(departmentLead.actor, sign, monday);
}

async function countersign({ ref, departmentLead }: Split) {
  const draft = await db.suggestionReply.findFirstOrThrow({ where: { suggestion: { ref } } });
  const sign = { ref, draft: draft.id, draftedAt: draft.draftedAt };
  return countersignReply(departmentLead.actor, sign, monday);
}

const submit = ({ ref, writer }: Split) => submitOpinion(writer.actor, { ref, opinion }, monday);
const part = ({ ref, other }: Split) => ({ ref, department: other.code });
const taskOf = async (by: { actor: World["handler"]["actor"] }) =>
  (await listHandled(by.actor, { view: "all" }, monday)).rows[0]?.task;

describe("one suggestion split among departments", () => {
  it("is due from a separate department with the lead's answer, from a co-handler before", async () => {
    const at = await split();
    const clocks = await db.deadline.findMany({ where: { subject: "assignment" } });
    const due = (id: string) => clocks.find((each) => each.departmentId === id)?.dueAt;
    const answer = await db.deadline.findFirstOrThrow({ where: { kind: "reply" } });
    expect(due(at.other.id)).toEqual(answer.dueAt);
    expect(due(at.co.id)?.getTime()).toBeLessThan(answer.dueAt.getTime());
  });

  it("is published when every separate answer is signed by its own lead, and not before", async () => {
    const at = await split();
    await handled(at);
    await draftReply(at.handler.actor, { ref: at.ref, ...reply }, monday);
    expect(await countersign(at)).toMatchObject(refusedAs("not-now", "separate-waits"));
    await submit(at);
    expect(await countersign(at)).toMatchObject(refusedAs("not-now", "separate-waits"));
    const readsUnsigned = async (actor: Actor) =>
      (await getDossier(actor, at.ref))?.parts.some((each) => each.opinion) ?? false;
    expect(await readsUnsigned(at.writer.actor)).toBe(true);
    expect(await readsUnsigned(at.handler.actor)).toBe(false);
    // What was sent back and written anew since it was read is not signed by the old form.
    const unread = { ...part(at), readAt: new Date(monday.getTime() - 1) };
    expect(await acceptOpinion(at.signer.actor, unread, monday)).toMatchObject(refusedAs("stale"));
    await oneOfSix(() => acceptOpinion(at.signer.actor, part(at), monday));
    expect((await getPublishedSuggestion(at.ref))?.parts.some((each) => each.opinion)).toBe(false);
    expect((await countersign(at)).ok).toBe(true);
    const read = (await getPublishedSuggestion(at.ref))?.parts.filter((each) => each.opinion);
    expect(read).toMatchObject([{ role: "separate", opinion }]);
    const open = { subject: "assignment", metAt: null, cancelledAt: null };
    expect(await db.deadline.count({ where: open })).toBe(0);
  });

  it("is not declined over the head of a department that answers for itself", async () => {
    const at = await split();
    expect(await handled(at, "decline")).toMatchObject(refusedAs("not-now", "separate-waits"));
    await submit(at);
    await acceptOpinion(at.signer.actor, part(at), monday);
    const draft = await db.adoptionDecision.findFirstOrThrow();
    const sign = { ref: at.ref, draft: draft.id, draftedAt: draft.draftedAt };
    expect((await countersignAdoption(at.departmentLead.actor, sign, monday)).ok).toBe(true);
  });

  it("is signed neither by the lead department nor by whoever wrote it, and goes back to the writer", async () => {
    const at = await split();
    const own = await aPerson("own", "department-lead", { departmentId: at.other.id });
    await submitOpinion(own.actor, { ref: at.ref, opinion }, monday);
    const sign = (by: World["handler"]) => acceptOpinion(by.actor, part(at), monday);
    expect(await sign(own)).toMatchObject(refusedAs("forbidden", "own-draft"));
    expect(await sign(at.writer)).toMatchObject(refusedAs("forbidden", "not-your-department"));
    expect(await sign(at.departmentLead)).toMatchObject(refusedAs("forbidden"));
    expect(await sign(at.stranger)).toMatchObject(refusedAs("not-found"));
    const back = { ...part(at), reason: "请写明多久查一次" };
    expect((await returnOpinion(at.signer.actor, back, monday)).ok).toBe(true);
    const open = { subject: "assignment", kind: "opinion", departmentId: at.other.id };
    expect(await db.deadline.count({ where: { ...open, metAt: null } })).toBe(1);
    expect((await submit(at)).ok).toBe(true);
  });

  it("says whose turn it is", async () => {
    const at = await split();
    expect(await taskOf(at.writer)).toBe("give-opinion");
    await submit(at);
    expect(await taskOf(at.writer)).toBeNull();
    expect(await taskOf(at.signer)).toBe("countersign-part");
    await handled(at);
    await draftReply(at.handler.actor, { ref: at.ref, ...reply }, monday);
    expect(await taskOf(at.departmentLead)).toBeNull();
    await acceptOpinion(at.signer.actor, part(at), monday);
    expect(await taskOf(at.signer)).toBeNull();
    expect(await taskOf(at.departmentLead)).toBe("countersign-reply");
    const todo = await listHandled(at.departmentLead.actor, { view: "todo" }, monday);
    expect(todo.rows).toHaveLength(1);
  });
});
