import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { getPlaceNames } from "@/lib/place/queries";
import { formLabels } from "../copy";
import { capacity, signInWay } from "../model";
import type { MeetingFacts, MinutesData, SignInSheet, SummaryData } from "../model/papers";
import { canRecord } from "../policy";
import { loadConsultation } from "../records";
import { getPublishedConsultation } from "./consultation-item";
import { type AttendanceRow, type ConsultationOnDesk, getConsultationOnDesk } from "./desk-item";

const attended = ["joined", "present", "absent"];

function factsOf({ it, people, recorder }: Pick<ConsultationOnDesk, "it" | "people" | "recorder">) {
  const present = people.filter((each) => each.status === "present");
  const as = (kind: AttendanceRow["as"]) => present.filter((each) => each.as === kind);
  return {
    ...it,
    form: formLabels[it.form].zh,
    venue: it.venue.name,
    host: it.host.name,
    recorder,
    expected: people.filter((each) => attended.includes(each.status)).length,
    present: {
      resident: as("resident").length,
      member: as("member").length,
      department: as("department").length,
      expert: as("expert").length,
    },
    members: as("member").map((each) => each.name),
    departments: as("department").map((each) => each.name),
  } satisfies MeetingFacts;
}

/** The minutes as a paper, for whoever works on the consultation; without its suggestions. */
export async function getMinutesPaper(
  actor: Actor,
  ref: string,
  now: Date,
): Promise<Omit<MinutesData, "suggestions"> | null> {
  const found = await getConsultationOnDesk(actor, ref, now);
  if (!found?.minutes) return null;
  const { version, sections, hostConfirmedAt, headConfirmedAt, headId } = found.minutes;
  const head = headId
    ? await db.person.findUnique({ where: { id: headId }, select: { name: true } })
    : null;
  return {
    ...factsOf(found),
    ...{ version, sections, hostConfirmedAt, headConfirmedAt },
    head: head?.name ?? null,
    agenda: found.it.agenda,
    printedAt: now,
  };
}

/** The public summary as a paper, for everybody; null until the head has confirmed it. */
export async function getPublishedSummary(
  ref: string,
  now: Date,
): Promise<(Omit<SummaryData, "suggestions"> & { readonly id: string }) | null> {
  const it = await getPublishedConsultation(ref);
  if (!it?.summary || !it.confirmedAt) return null;
  const rows = await db.attendance.groupBy({
    by: ["capacityAs", "status"],
    where: { consultationId: it.id, status: { in: attended } },
    _count: { _all: true },
  });
  const sum = (of: typeof rows) => of.reduce((all, row) => all + row._count._all, 0);
  const present = (as: string) =>
    sum(rows.filter((row) => row.status === "present" && row.capacityAs === as));
  return {
    ...it,
    form: formLabels[it.form].zh,
    venue: it.venue.name,
    host: it.host.name,
    expected: sum(rows),
    present: {
      resident: present("resident"),
      member: present("member"),
      department: present("department"),
      expert: present("expert"),
    },
    members: [],
    departments: [],
    summary: it.summary,
    confirmedAt: it.confirmedAt,
    printedAt: now,
  };
}

const onSheet = ["invited", "joined", "present", "absent"];
const namesAtMost = 600;

/** Who is expected or came, for those who organise or record; names and seats only, no phone. */
export async function getSignInSheet(
  actor: Actor,
  ref: string,
  now: Date,
): Promise<SignInSheet | null> {
  const row = await loadConsultation(db, ref);
  if (!row || !canRecord(actor, row).allowed) return null;
  const isOver = !["planned", "researching", "noticed", "open", "in-session"].includes(row.status);
  const [venue, rows] = await Promise.all([
    db.venue.findUnique({ where: { id: row.venueId }, select: { name: true } }),
    db.attendance.findMany({
      where: { consultationId: row.id, status: { in: isOver ? ["present"] : onSheet } },
      orderBy: [{ capacityAs: "asc" }, { at: "asc" }, { id: "asc" }],
      take: namesAtMost,
    }),
  ]);
  const nameOf = await sheetNames(row.hostId, rows);
  return {
    ...{ ref: row.ref, title: row.title, startsAt: row.startsAt, endsAt: row.endsAt },
    venue: venue?.name ?? "",
    host: nameOf.person(row.hostId),
    people: rows.map((each) => {
      const department = nameOf.department(each.departmentId);
      const person = each.guestLabel ?? nameOf.person(each.personId);
      return {
        name: person || (department ?? ""),
        as: capacity.parse(each.capacityAs),
        from: person ? department : null,
        signedInAt: each.signedInAt,
        via: signInWay.safeParse(each.signedInVia).data ?? null,
        spoke: each.spoke || nameOf.spoke(each.personId),
      };
    }),
    printedAt: now,
  };
}

type Seat = {
  readonly consultationId: string;
  readonly personId: string | null;
  readonly departmentId: string | null;
};

/** Who they are, and who of them had the word. */
async function sheetNames(hostId: string, rows: readonly Seat[]) {
  const ids = rows.flatMap((each) => each.personId ?? []);
  const [people, names, speakers] = await Promise.all([
    db.person.findMany({
      where: { id: { in: [hostId, ...ids] } },
      select: { id: true, name: true },
      take: namesAtMost + 1,
    }),
    getPlaceNames({ departments: rows.map((each) => each.departmentId) }),
    db.liveSpeaker.findMany({
      where: { consultationId: rows[0]?.consultationId, personId: { in: ids }, status: "done" },
      select: { personId: true },
      distinct: ["personId"],
      take: namesAtMost,
    }),
  ]);
  return {
    person: (id: string | null) => people.find((each) => each.id === id)?.name ?? "",
    department: (id: string | null) => names.department(id) ?? null,
    spoke: (id: string | null) => id !== null && speakers.some((each) => each.personId === id),
  };
}
