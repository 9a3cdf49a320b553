import { foundBy } from "@/lib/complaint/records/terms";
import type { Actor, Grant, Role } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";

export const street = "330106012";
export const community = "330106012006";
export const at = new Date("2026-03-02T02:00:00Z");

export function later(days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

type Person = Extract<Actor, { kind: "person" }>;

export async function personWith(
  role: Role,
  grant: Partial<Grant> = {},
  name = "某人",
): Promise<Person> {
  const id = newId();
  await db.person.create({ data: { id, name, invented: true, createdAt: at } });
  const held = { id: newId(), role, scope: "330106", ...grant };
  const resident = { id, role: "resident", scope: "" } as const;
  return { kind: "person", id, grants: role === "resident" ? [resident] : [held, resident] };
}

/** One street with one community, compound, station, category and two departments. */
export async function makeWorld() {
  const [firmId, compoundId, venueId] = [newId(), newId(), newId()];
  await db.division.createMany({
    data: [
      { code: "330106", level: "district", name: "西湖区" },
      {
        code: street,
        parentCode: "330106",
        level: "street",
        name: "灵隐街道",
        lat: 30.265,
        lng: 120.125,
      },
      { code: community, parentCode: street, level: "community", name: "庆丰社区" },
      {
        code: "330106002",
        parentCode: "330106",
        level: "street",
        name: "北山街道",
        lat: 30.262,
        lng: 120.14,
      },
    ],
  });
  await db.category.create({
    data: {
      code: "XF04",
      groupCode: "XF",
      groupName: "消防充电",
      groupNameEn: "Fire",
      name: "充电设施不足",
      nameEn: "Too few chargers",
      departmentCode: "fire",
      coDepartments: [],
      legalBasis: "",
      urgency: "U3",
      consultable: true,
      words: ["充电棚"],
    },
  });
  await db.firm.create({
    data: { id: firmId, code: "firm-01", name: "物业（示例）", divisionCode: "330106" },
  });
  await db.compound.create({
    data: { id: compoundId, code: "qf", name: "庆丰新村", divisionCode: community, firmId },
  });
  await db.venue.create({
    data: {
      id: venueId,
      code: `station-${community}`,
      kind: "station",
      name: "庆丰协商驿站",
      divisionCode: community,
      address: "庆丰新村 3 幢",
      phone: "0571",
    },
  });
  const fireId = newId();
  await db.department.create({
    data: {
      id: fireId,
      code: "fire",
      name: "消防救援大队",
      shortName: "消防",
      divisionCode: "330106",
    },
  });
  return { firmId, compoundId, venueId, venueCode: `station-${community}`, fireId };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;

type ComplaintOptions = Partial<{
  status: string;
  kind: string;
  compoundId: string | null;
  categoryCode: string;
  divisionCode: string;
  reporterId: string;
  submittedAt: Date;
  title: string;
  body: string;
}>;

export async function makeComplaint(options: ComplaintOptions = {}) {
  const { body = "小区充电棚不够，电瓶车没地方充电", ...rest } = options;
  const id = newId();
  const ref = newRef("C", community);
  const title = rest.title ?? "充电棚不够用";
  const bodyId = newId();
  await db.prose.create({ data: { id: bodyId, text: body, salt: "salt" } });
  return db.complaint.create({
    data: {
      id,
      ref,
      status: "accepted",
      title,
      ...foundBy(ref, title, body),
      categoryCode: "XF04",
      divisionCode: community,
      createdAt: at,
      submittedAt: at,
      bodyId,
      ...rest,
    },
  });
}

export async function makeMember(
  slug: string,
  options: Partial<{
    divisionCode: string;
    expertise: string[];
    firmId: string;
    departmentId: string;
    venueId: string;
  }> = {},
) {
  const { venueId, ...rest } = options;
  const actor = await personWith("member", {}, `委员${slug}`);
  const group = await db.memberGroup.upsert({
    where: { code: "group-1" },
    create: { code: "group-1", name: "灵隐一组", divisionCode: street },
    update: {},
  });
  const member = await db.member.create({
    data: {
      slug,
      personId: actor.id,
      sector: "law",
      profession: "lawyer",
      expertise: [],
      divisionCode: street,
      groupId: group.id,
      ...rest,
    },
  });
  if (venueId)
    await db.venueMember.create({ data: { venueId, memberId: member.id, fromDay: "2026-01-01" } });
  return { actor, slug };
}

export function eventsOf(subjectId: string) {
  return db.event.findMany({ where: { subjectId }, orderBy: { seq: "asc" } });
}

export async function eventTypes(subjectId: string): Promise<string[]> {
  return (await eventsOf(subjectId)).map((event) => event.type);
}
