import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { getPlaceNames } from "@/lib/place/queries";
import { type Capacity, capacity } from "../model";
import { canRecord } from "../policy";
import { doorCodeAt, doorCodeUntil, loadConsultation } from "../records";

export type Door = {
  readonly title: string;
  /** Null where the doors are not open. */
  readonly code: string | null;
  readonly until: Date | null;
  readonly present: number;
};

/** The screen at the door, for those who keep the list; null for everybody else. */
export async function getDoor(actor: Actor, ref: string, now: Date): Promise<Door | null> {
  const it = await loadConsultation(db, ref);
  if (!it || !canRecord(actor, it).allowed) return null;
  const isOpen = it.status === "in-session";
  const present = isOpen
    ? await db.attendance.count({
        where: { consultationId: it.id, status: "present", correctedAt: null },
      })
    : 0;
  return {
    title: it.title,
    code: isOpen ? doorCodeAt(it.id, now) : null,
    until: isOpen ? doorCodeUntil(now) : null,
    present,
  };
}

export type DoorPerson = {
  readonly id: string;
  readonly name: string;
  readonly as: Capacity;
  readonly present: boolean;
};
export type DoorList = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly people: readonly DoorPerson[];
};

const expected = ["joined", "invited", "waitlisted", "present"];
const most = 600;

const select = {
  id: true,
  capacityAs: true,
  status: true,
  personId: true,
  departmentId: true,
  guestLabel: true,
  correctedAt: true,
} as const;

/** Who may be ticked at the door, by side and name; nobody is named before the doors open or after. */
export async function getDoorList(actor: Actor, ref: string): Promise<DoorList | null> {
  const it = await loadConsultation(db, ref);
  if (!it || !canRecord(actor, it).allowed) return null;
  const { title } = it;
  if (it.status !== "in-session") return { title, isOpen: false, people: [] };
  const rows = await db.attendance.findMany({
    where: { consultationId: it.id, status: { in: expected } },
    select,
    orderBy: [{ capacityAs: "asc" }, { at: "asc" }, { id: "asc" }],
    take: most,
  });
  const [people, names] = await Promise.all([
    db.person.findMany({
      where: { id: { in: rows.flatMap((row) => row.personId ?? []) } },
      select: { id: true, name: true },
      take: most,
    }),
    getPlaceNames({ departments: rows.map((row) => row.departmentId) }),
  ]);
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const named = ({ guestLabel, personId, departmentId }: (typeof rows)[number]) =>
    guestLabel ?? (personId ? nameOf.get(personId) : names.department(departmentId)) ?? "";
  const listed = rows.map((row) => ({
    id: row.id,
    as: capacity.parse(row.capacityAs),
    present: row.status === "present" && !row.correctedAt,
    name: named(row),
  }));
  return { title, isOpen: true, people: listed };
}
