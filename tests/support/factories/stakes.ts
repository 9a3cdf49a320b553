import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import type { aLookBack } from "./look-back";
import { aDepartment, aPerson, aReply, community, later, monday, onDay } from "./suggestion";

export type Ready = Awaited<ReturnType<typeof aLookBack>>;
type Who = { readonly id: string };
/** Gives a member a stake in what is looked back at. */
export type Route = (ready: Ready, who: Who) => Promise<unknown>;

async function aNeighbourComplaint(reporterId: string, more: Record<string, unknown> = {}) {
  return db.complaint.create({
    data: {
      ref: newRef("C", community),
      status: "accepted",
      divisionCode: community,
      title: "充电位不够",
      reporterId,
      createdAt: monday,
      submittedAt: monday,
      ...more,
    },
  });
}

async function theCompound({ world }: Ready, firmId?: string) {
  const compound = await db.compound.create({
    data: { code: "k", name: "庆丰新村", divisionCode: community, firmId },
  });
  await db.problem.update({ where: { id: world.problem.id }, data: { compoundId: compound.id } });
  return compound;
}

const aFirm = () => db.firm.create({ data: { code: "f", name: "物业", divisionCode: "330106" } });

type Held = { departmentId?: string; firmId?: string };

function grant(personId: string, role: string, held: Held, fromDay: string, toDay?: string) {
  return db.grant.create({
    data: { id: newId(), personId, role, scope: "330106", ...held, fromDay, toDay },
  });
}

const employed = (personId: string, at: Held) =>
  db.member.update({ where: { personId }, data: at });

const speaks = ({ world }: Ready, personId: string, capacityAs: string) =>
  db.attendance.create({
    data: {
      ...{ consultationId: world.consultation.id, capacityAs, personId, spoke: true },
      ...{ status: "present", at: monday },
    },
  });

const event = (subject: string, subjectId: string, type: string, data: object, actorId?: string) =>
  db.event.create({
    data: {
      ...{ id: newId(), subject, subjectId, seq: 900, at: monday, actorKind: "person", actorId },
      ...{ divisionCode: community, type, data, prevHash: "", hash: "" },
    },
  });

const complaint = ({ world }: Ready) => world.complaint.id;
const joinFor = (complaintId: string, personId: string, more: object = {}) =>
  db.complaintSupport.create({ data: { complaintId, personId, at: monday, ...more } });

const people: Record<string, Route> = {
  "reported it": (ready, { id }) =>
    db.complaint.update({ where: { id: complaint(ready) }, data: { reporterId: id } }),
  "wrote it down for the reporter": (ready, { id }) =>
    db.complaint.update({ where: { id: complaint(ready) }, data: { agentId: id } }),
  "reported what was merged into it": (ready, { id }) =>
    aNeighbourComplaint(id, { mergedIntoId: complaint(ready), status: "merged" }),
  "reported what was merged into what was merged": async (ready, { id }) => {
    const first = await aNeighbourComplaint(ready.world.reporter.id, {
      mergedIntoId: complaint(ready),
    });
    await aNeighbourComplaint(id, { mergedIntoId: first.id });
  },
  "reported another complaint of the problem": async ({ world }, { id }) => {
    const other = await aNeighbourComplaint(id);
    const of = { problemId: world.problem.id, complaintId: other.id };
    await db.problemComplaint.create({ data: { ...of, addedAt: monday } });
  },
  "reported what a merged problem holds": async ({ world }, { id }) => {
    const merged = await db.problem.create({
      data: {
        ...{ ref: newRef("P", community), status: "merged", title: "同一件事" },
        ...{ divisionCode: community, mergedIntoId: world.problem.id, detectedAt: monday },
      },
    });
    const other = await aNeighbourComplaint(id);
    const of = { problemId: merged.id, complaintId: other.id };
    await db.problemComplaint.create({ data: { ...of, addedAt: monday } });
  },
  "joined the complaint": (ready, { id }) => joinFor(complaint(ready), id),
  "joined and took it back": (ready, { id }) =>
    joinFor(complaint(ready), id, { withdrawnAt: monday }),
  "wrote it down for one who joined": (ready, { id }) =>
    joinFor(complaint(ready), ready.world.stranger.id, { agentId: id }),
  "has a second account by which it was reported": async (_, { id }) => {
    const [name, other] = ["同一个人", await aPerson("同一个人")];
    await db.person.update({ where: { id }, data: { name } });
    await db.complaint.updateMany({ data: { reporterId: other.id } });
  },
  "has a second account by which it was joined": async (ready, { id }) => {
    const [name, other] = ["同一个人", await aPerson("同一个人")];
    await db.person.update({ where: { id }, data: { name } });
    await joinFor(complaint(ready), other.id);
  },
  "lives in the compound": async (ready, { id }) => {
    const compound = await theCompound(ready);
    await aNeighbourComplaint(id, { compoundId: compound.id });
  },
};

const bodies: Record<string, Route> = {
  "works for the lead": ({ world }, { id }) => employed(id, { departmentId: world.lead.id }),
  "works for a co-handler": ({ world }, { id }) => employed(id, { departmentId: world.co.id }),
  "works for one that answers separately": async ({ world, suggestion }, { id }) => {
    const of = { suggestionId: suggestion.id, departmentId: world.other.id, role: "separate" };
    await db.assignment.create({ data: { ...of, assignedById: id, assignedAt: monday } });
    await employed(id, { departmentId: world.other.id });
  },
  "works for the one that objected": async ({ world, suggestion }, { id }) => {
    const data = { departmentId: world.other.id };
    await event("suggestion", suggestion.id, "suggestion.objected", data);
    await employed(id, { departmentId: world.other.id });
  },
  "works for the one it was taken from": async ({ world, suggestion }, { id }) => {
    const data = { fromDepartmentId: world.other.id, leadDepartmentId: world.lead.id };
    await event("suggestion", suggestion.id, "suggestion.reassigned", data);
    await employed(id, { departmentId: world.other.id });
  },
  "works for a co-handler that was dropped": async ({ world, suggestion }, { id }) => {
    const data = { leadDepartmentId: world.lead.id, coHandlerIds: [world.other.id] };
    await event("suggestion", suggestion.id, "suggestion.assigned", data);
    await employed(id, { departmentId: world.other.id });
  },
  "works for the complaint's department": async (ready, { id }) => {
    const { other } = ready.world;
    const where = { id: complaint(ready) };
    await db.complaint.update({ where, data: { departmentId: other.id } });
    await employed(id, { departmentId: other.id });
  },
  "works for one the complaint lay with before": async (ready, { id }) => {
    const data = { departmentId: ready.world.other.id };
    await event("complaint", complaint(ready), "complaint.dispatched", data);
    await employed(id, { departmentId: ready.world.other.id });
  },
  "works for one asked beside it": async (ready, { id }) => {
    const asked = { complaintId: complaint(ready), departmentId: ready.world.other.id };
    const question = await keepProse(db, "有几个变压器？");
    await db.complaintCoHandler.create({
      data: {
        ...{ ...asked, status: "requested", questionId: question.id, askedById: id },
        ...{ askedAt: monday, dueAt: monday },
      },
    });
    await employed(id, { departmentId: ready.world.other.id });
  },
  "became handler of the lead afterwards": ({ world }, { id }) =>
    grant(id, "handler", { departmentId: world.lead.id }, onDay(0)),
  "will be handler of the lead": ({ world }, { id }) =>
    grant(id, "handler", { departmentId: world.lead.id }, onDay(20)),
  "left the lead half a year ago": ({ world }, { id }) =>
    grant(id, "department-lead", { departmentId: world.lead.id }, onDay(-900), onDay(-180)),
  "works for the property firm": async (ready, { id }) => {
    const firm = await aFirm();
    await theCompound(ready, firm.id);
    await employed(id, { firmId: firm.id });
  },
  "joined the property firm afterwards": async (ready, { id }) => {
    const firm = await aFirm();
    await theCompound(ready, firm.id);
    await grant(id, "firm-contact", { firmId: firm.id }, onDay(0));
  },
  "speaks for the firm as an enterprise": async (ready, { id }) => {
    const firm = await aFirm();
    await theCompound(ready, firm.id);
    await grant(id, "enterprise", { firmId: firm.id }, onDay(-30));
  },
  "works for a firm it was handed to": async (ready, { id }) => {
    const firm = await aFirm();
    await db.complaintHandover.create({
      data: {
        ...{ complaintId: complaint(ready), firmId: firm.id, status: "sent", tokenDigest: "t" },
        ...{ sentById: id, sentAt: monday, dueAt: later(10) },
      },
    });
    await employed(id, { firmId: firm.id });
  },
};

const office = (key: string): Route =>
  function holds({ world }, { id }) {
    return db.consultation.update({ where: { id: world.consultation.id }, data: { [key]: id } });
  };

const officers: Record<string, Route> = {
  "hosted it": office("hostId"),
  "called it": office("convenorId"),
  "took the minutes": office("recorderId"),
  "is head of the station": office("headId"),
  "wrote the minutes": async ({ world }, { id }) => {
    const summary = await keepProse(db, "摘要");
    const of = { consultationId: world.consultation.id, summaryId: summary.id };
    await db.minutes.create({ data: { ...of, writtenById: id, writtenAt: monday } });
  },
  "suggested the matter": ({ world }, { id }) =>
    db.matter.update({
      where: { id: world.consultation.matterId },
      data: { suggestedById: id },
    }),
  "spoke as a member where members proposed it": (ready, { id }) => speaks(ready, id, "member"),
  "spoke as a resident where residents proposed it": async (ready, { id }) => {
    const where = { id: ready.suggestion.id };
    await db.suggestion.update({ where, data: { proposerKind: "resident" } });
    await speaks(ready, id, "resident");
  },
  "wrote the suggestion": ({ suggestion }, { id }) =>
    event("suggestion", suggestion.id, "suggestion.drafted", {}, id),
  "handled the complaint": (ready, { id }) =>
    db.complaint.update({ where: { id: complaint(ready) }, data: { handlerId: id } }),
  "answered the complaint": async (ready, { id }) => {
    const body = await keepProse(db, "已安排。");
    const of = { complaintId: complaint(ready), round: 1, authorId: id, bodyId: body.id };
    await db.complaintReply.create({ data: { ...of, contact: "phoned", publishedAt: monday } });
  },
  "drafted the reply": async ({ world, suggestion }, { id }) => {
    const reply = await aReply(world, suggestion, { round: 2 });
    await db.suggestionReply.update({ where: { id: reply.id }, data: { draftedById: id } });
  },
  "countersigned the reply": ({ replyId }, { id }) =>
    db.suggestionReply.update({
      where: { id: replyId ?? "" },
      data: { countersignedById: id },
    }),
  "drafted the adoption": async ({ world, suggestion }, { id }) => {
    const of = { suggestionId: suggestion.id, adoption: "adopted", departmentId: world.lead.id };
    await db.adoptionDecision.create({ data: { ...of, draftedById: id, draftedAt: monday } });
  },
  "countersigned the adoption": async ({ world, suggestion }, { id }) => {
    const of = { suggestionId: suggestion.id, adoption: "adopted", departmentId: world.lead.id };
    const by = { draftedById: world.handler.id, draftedAt: monday, countersignedById: id };
    await db.adoptionDecision.create({ data: { ...of, ...by } });
  },
};

/** Every way to a stake that the records know. */
export const routes: Readonly<Record<string, Route>> = { ...people, ...bodies, ...officers };

/** What looks like a stake and is none. */
export const harmless: Readonly<Record<string, Route>> = {
  "was in the room and said nothing": ({ world }, { id }) =>
    db.attendance.create({
      data: {
        ...{ consultationId: world.consultation.id, capacityAs: "member", personId: id },
        ...{ status: "present", at: monday },
      },
    }),
  "left the lead long ago": ({ world }, { id }) =>
    grant(id, "handler", { departmentId: world.lead.id }, onDay(-900), onDay(-500)),
  "works for a department without a part": async (_, { id }) => {
    const department = await aDepartment("JY");
    await employed(id, { departmentId: department.id });
  },
  "reported something in another compound": async (ready, { id }) => {
    await theCompound(ready);
    const other = await db.compound.create({
      data: { code: "k2", name: "别处", divisionCode: community },
    });
    await aNeighbourComplaint(id, { compoundId: other.id });
  },
  "reported something there years ago": async (ready, { id }) => {
    const compound = await theCompound(ready);
    const submittedAt = later(-800);
    await aNeighbourComplaint(id, { compoundId: compound.id, submittedAt });
  },
};
