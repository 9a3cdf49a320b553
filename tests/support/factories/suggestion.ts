import type { Actor, Role } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";

export const street = "330106012";
export const community = "330106012006";
export const monday = new Date("2026-11-23T02:00:00Z");
export const later = (days: number, from = monday) => new Date(from.getTime() + days * 86_400_000);
export const onDay = (days: number, from = monday) =>
  new Date(later(days, from).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

type Held = { scope?: string; departmentId?: string; venueId?: string; firmId?: string };

/** A person with one role, in the database and as an actor. */
export async function aPerson(name: string, role?: Role, held: Held = {}) {
  const { id } = await db.person.create({ data: { name, createdAt: monday } });
  const { scope = "330106", departmentId = null, venueId = null, firmId = null } = held;
  const grant = { id: newId(), role: role ?? "resident", scope, departmentId, venueId, firmId };
  if (role) {
    await db.grant.create({ data: { ...grant, personId: id, fromDay: "2026-01-01" } });
  }
  return { id, actor: { kind: "person", id, grants: role ? [grant] : [] } satisfies Actor };
}

export async function aDepartment(code: string) {
  return db.department.create({
    data: { code, name: `区${code}局`, shortName: code, divisionCode: "330106" },
    select: { id: true, code: true },
  });
}

export async function aMember(slug: string, more: { firmId?: string; departmentId?: string } = {}) {
  const person = await aPerson(slug, "member");
  const group = await db.memberGroup.create({
    data: { code: `g-${slug}`, name: slug, divisionCode: street },
  });
  await db.member.create({
    data: {
      slug,
      personId: person.id,
      sector: "law",
      profession: "律师",
      expertise: ["law"],
      divisionCode: street,
      groupId: group.id,
      ...more,
    },
  });
  return { ...person, slug };
}

async function aComplaint(reporterId: string, problemId: string) {
  const complaint = await db.complaint.create({
    data: {
      ref: newRef("C", community),
      status: "in-progress",
      divisionCode: community,
      title: "充电位不够",
      reporterId,
      createdAt: monday,
      submittedAt: monday,
      acceptedAt: monday,
    },
  });
  await db.problemComplaint.create({
    data: { problemId, complaintId: complaint.id, addedAt: monday },
  });
  return complaint;
}

/** Everybody and everything around one consultation whose minutes are being written. */
export async function aConsultation(status = "minuting") {
  const lead = await aDepartment("ZJ");
  const co = await aDepartment("XF");
  const other = await aDepartment("CG");
  const venue = await db.venue.create({
    data: {
      code: "st-1",
      kind: "station",
      name: "庆丰社区协商驿站",
      divisionCode: community,
      address: "",
      phone: "",
    },
  });
  const [host, recorder, head, member] = await Promise.all([
    aPerson("host", "host"),
    aPerson("recorder", "recorder", { venueId: venue.id }),
    aPerson("head", "head", { venueId: venue.id }),
    aMember("member-present"),
  ]);
  const problem = await db.problem.create({
    data: {
      ref: newRef("P", community),
      status: "in-progress",
      title: "充电位不够",
      divisionCode: community,
      detectedAt: monday,
      confirmedAt: monday,
    },
  });
  const matter = await db.matter.create({
    data: {
      ref: newRef("M", community),
      status: "scheduled",
      title: "充电位",
      source: "cluster",
      divisionCode: community,
      suggestedAt: monday,
    },
  });
  const consultation = await db.consultation.create({
    data: {
      ref: newRef("H", community),
      status,
      title: "充电位怎么建",
      form: "special",
      matterId: matter.id,
      problemId: problem.id,
      venueId: venue.id,
      divisionCode: community,
      startsAt: monday,
      endsAt: monday,
      capacity: 30,
      signUpUntil: monday,
      convenorId: host.id,
      hostId: host.id,
      recorderId: recorder.id,
      headId: head.id,
      createdAt: monday,
      noticedAt: monday,
    },
  });
  await db.attendance.create({
    data: {
      consultationId: consultation.id,
      capacityAs: "member",
      personId: member.id,
      status: "present",
      at: monday,
    },
  });
  const reporter = await aPerson("reporter");
  const complaint = await aComplaint(reporter.id, problem.id);
  const staff = await aPerson("staff", "staff");
  const handler = await aPerson("handler", "handler", { departmentId: lead.id });
  const departmentLead = await aPerson("lead", "department-lead", { departmentId: lead.id });
  const coHandler = await aPerson("co", "handler", { departmentId: co.id });
  const stranger = await aPerson("stranger");
  return {
    ...{ lead, co, other, venue, problem, consultation, complaint },
    ...{ host, recorder, head, member, reporter, staff, handler, departmentLead, coHandler },
    stranger,
  };
}
export type World = Awaited<ReturnType<typeof aConsultation>>;

/** A suggestion as it stands in the given status, without its history. */
export async function aSuggestion(
  world: World,
  status: string,
  more: Record<string, unknown> = {},
) {
  const { consultation, problem, lead, co, staff } = world;
  const body = await keepProse(db, "建 24 个充电位，拆除飞线，三个月内完成。");
  const position = (await db.suggestion.count()) + 1;
  const suggestion = await db.suggestion.create({
    data: {
      ref: newRef("S", community),
      status,
      consultationId: consultation.id,
      problemId: problem.id,
      position,
      title: "建充电位，拆飞线",
      bodyId: body.id,
      divisionCode: community,
      raisedAt: monday,
      confirmedAt: status === "drafted" ? null : monday,
      ...more,
    },
  });
  if (!isAssigned(status)) return suggestion;
  const parts = [
    { departmentId: lead.id, role: "lead" },
    { departmentId: co.id, role: "co-handler" },
  ];
  await db.assignment.createMany({
    data: parts.map((part) => ({
      ...part,
      suggestionId: suggestion.id,
      assignedById: staff.id,
      assignedAt: monday,
    })),
  });
  return db.suggestion.update({
    where: { id: suggestion.id },
    data: { leadDepartmentId: lead.id, assignedAt: monday },
  });
}

const unassigned = ["drafted", "confirmed", "returned", "reviewed", "dropped", "withdrawn"];
const isAssigned = (status: string) => !unassigned.includes(status);

/** A published reply of the lead department. */
export async function aReply(
  world: World,
  suggestion: { id: string },
  more: { resolution?: string; promisedOn?: string; lookBackDueOn?: string; round?: number } = {},
) {
  const body = await keepProse(db, "已经排进今年计划。");
  const reply = await db.suggestionReply.create({
    data: {
      suggestionId: suggestion.id,
      round: 1,
      resolution: "B",
      bodyId: body.id,
      contact: "visited",
      departmentId: world.lead.id,
      draftedById: world.handler.id,
      draftedAt: monday,
      countersignedById: world.departmentLead.id,
      publishedAt: monday,
      lookBackCause: more.lookBackDueOn ? "promise" : null,
      ...more,
    },
  });
  await db.suggestion.update({
    where: { id: suggestion.id },
    data: { resolution: reply.resolution, answeredAt: monday, adoption: "adopted" },
  });
  return reply;
}

/** The types of a subject's events, in their order. */
export async function eventsOf(subjectId: string): Promise<string[]> {
  const rows = await db.event.findMany({
    where: { subjectId },
    select: { type: true },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.type);
}
