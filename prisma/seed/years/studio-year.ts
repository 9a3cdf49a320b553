import "server-only";
import { consultationEvents, matterEvents } from "@/lib/consultation/model";
import { minutesEvents } from "@/lib/consultation/model/minutes";
import { type Actor, system } from "@/lib/core/actor";
import { addDays, type Day, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { isRestDay } from "@/lib/core/holidays";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { writeHistory } from "@/lib/core/write-history";
import { makeGround } from "../ground";
import { studioMembers } from "../joining";
import { Books, person } from "../month/books";
import { at, minutesAfter, workday } from "../month/times";
import { demoPersonId, postPersonId } from "../people";
import { chance, shareOut } from "../pick";
import type { VenueRow } from "../venues";
import { studioMatters } from "./studio-words";

/** The report of 2023-06-12: 25 departments came to the studios, 143 times. */
export const studioYear = { departments: 25, attendances: 143, title: "溪湖汇企业协商：" } as const;

const clock = system("import-history");
const staff = person(demoPersonId("051"));
type Meeting = {
  readonly venue: VenueRow;
  readonly day: Day;
  readonly host: string;
  readonly members: readonly string[];
  readonly departments: readonly string[];
  readonly matter: (typeof studioMatters)[number];
};

/** A working day of the first half of 2023, after the spring festival. */
function dayFor(n: number): Day {
  let day: Day = addDays("2023-02-06", n * 4);
  while (isRestDay(day)) day = addDays(day, 1);
  return day;
}

/** One meeting in each studio; departments by turns, so that each of the 25 comes and none twice to one. */
function plan(today: Day, departmentIds: readonly string[]): Meeting[] {
  const ground = makeGround(today);
  const studios = ground.venues.filter((venue) => venue.kind === "studio");
  const sizes = shareOut(
    studioYear.attendances,
    studios.map((venue) => 0.6 + chance(`studio ${venue.code}`)),
    3,
  );
  const turns = departmentIds.slice(0, studioYear.departments);
  let next = 0;
  return studios.map((venue, n) => {
    const members = studioMembers(venue, ground.members).map((each) => each.personId);
    const departments = Array.from(
      { length: sizes[n] ?? 0 },
      () => turns[next++ % turns.length] ?? "",
    );
    const matter = studioMatters[n % studioMatters.length] ?? studioMatters[0];
    return { venue, day: dayFor(n), host: members[0] ?? "", members, departments, matter };
  });
}

type Of = { readonly id: string; readonly divisionCode: string };
type Times = ReturnType<typeof timesOf>;

function timesOf(day: Day) {
  const startsAt = at(day, "14:30");
  return {
    ...{ startsAt, endsAt: minutesAfter(startsAt, 100), startedAt: minutesAfter(startsAt, -10) },
    ...{ suggestedAt: at(workday(day, -16), "10:00"), approvedAt: at(workday(day, -12), "15:00") },
    ...{ plannedAt: at(workday(day, -9), "11:00"), noticedAt: at(workday(day, -9), "11:40") },
    ...{ endedAt: minutesAfter(startsAt, 105), draftedAt: at(workday(day, 1), "10:20") },
    ...{ hostAt: at(workday(day, 2), "09:40"), confirmedAt: at(workday(day, 3), "16:30") },
    ...{ issuedAt: at(workday(day, 6), "10:00"), closedAt: at(workday(day, 20), "18:00") },
  };
}

/** From the member's suggestion to an approved and scheduled matter. */
function tellMatter(books: Books, meeting: Meeting, when: Times, meetingId: string) {
  const { venue, host, matter } = meeting;
  const of = { id: newId(), divisionCode: venue.divisionCode };
  const by = person(host);
  const reason = books.say(`${matter[1]}（示例）`);
  const questions = {
    cared: books.say("园区里不止一家企业提到。"),
    "in-remit": books.say("属于区级部门和镇街的职责。"),
    deliberable: books.say("企业、部门和委员都愿意坐下来谈。"),
  };
  const title = `${studioYear.title}${matter[0]}`;
  books.rows.matter.push({
    ...{ ...of, ref: newRef("M", of.divisionCode), status: "done", title, source: "member" },
    ...{ reasonId: reason.id, venueId: venue.id, suggestedById: host },
    ...{ suggestedAt: when.suggestedAt, approvedAt: when.approvedAt },
    publicisedAt: minutesAfter(when.suggestedAt, 120),
    questions: Object.fromEntries(Object.entries(questions).map(([key, { id }]) => [key, id])),
  });
  const suggested = { source: "member" as const, problemId: null, reason };
  books.tell(when.suggestedAt, by, matterEvents.suggested(of, suggested));
  books.tell(minutesAfter(when.suggestedAt, 60), staff, matterEvents.screened(of, {}));
  books.tell(minutesAfter(when.suggestedAt, 90), staff, matterEvents.shortlisted(of, {}));
  books.tell(minutesAfter(when.suggestedAt, 120), staff, matterEvents.publicised(of, {}));
  books.tell(when.approvedAt, staff, matterEvents.approved(of, { questions }));
  books.tell(when.plannedAt, by, matterEvents.scheduled(of, { consultationId: meetingId }));
  books.tell(when.endedAt, clock, matterEvents.completed(of, { consultationId: meetingId }));
  return { id: of.id, title, reason };
}

type Guest = {
  readonly id: string;
  readonly as: "member" | "department";
  readonly personId: string | null;
  readonly departmentId: string | null;
};

/** Members of the studio and the departments that were asked: notice, answer, and the door. */
function comeTogether(books: Books, { members, departments, host }: Meeting, of: Of, when: Times) {
  const by = person(host);
  const guests: Guest[] = [
    ...members.map((personId) => ({
      id: newId(),
      as: "member" as const,
      personId,
      departmentId: null,
    })),
    ...departments.map((departmentId) => ({
      ...{ id: newId(), as: "department" as const, personId: null, departmentId },
    })),
  ];
  const startsAt = when.startsAt.toISOString();
  const signUpUntil = minutesAfter(when.startsAt, -60).toISOString();
  const tellAll = (at: Date, event: (guest: Guest) => Parameters<Books["tell"]>[2]) => {
    for (const guest of guests) books.tell(at, by, event(guest));
  };
  tellAll(when.plannedAt, ({ id, as }) =>
    consultationEvents.invited(of, { attendanceId: id, as, overruled: null }),
  );
  books.tell(when.noticedAt, by, consultationEvents.noticed(of, { startsAt }));
  books.tell(when.noticedAt, clock, consultationEvents.opened(of, { signUpUntil }));
  tellAll(minutesAfter(when.noticedAt, 90), ({ id }) =>
    consultationEvents.joined(of, { attendanceId: id }),
  );
  books.tell(when.startedAt, by, consultationEvents.begun(of, {}));
  tellAll(minutesAfter(when.startedAt, 5), ({ id }) =>
    consultationEvents["signed-in"](of, { attendanceId: id, via: "hand" }),
  );
  for (const { id, as, personId, departmentId } of guests) {
    books.rows.attendance.push({
      ...{ id, consultationId: of.id, capacityAs: as, personId, departmentId, status: "present" },
      ...{ required: as === "member", at: when.plannedAt, signedInVia: "hand" },
      signedInAt: minutesAfter(when.startedAt, 5),
    });
  }
  const counts = { members: members.length, residents: 0 };
  books.tell(when.endedAt, by, consultationEvents.ended(of, counts));
}

function tellMinutes(books: Books, { host, matter }: Meeting, of: Of, when: Times): void {
  const by = person(host);
  const [id, version] = [newId(), 1];
  const sections = [
    ["item-1", `${matter[0]}。（示例）`],
    ["consensus", `${matter[1]}（示例）`],
    ["report", `企业、委员和部门当面谈了“${matter[0]}”。${matter[1]}（示例）`],
    ["summary", `企业提出“${matter[0]}”，部门当场答复。（示例）`],
  ] as const;
  const kept = sections.map(([section, words]) => ({ section, version, text: books.say(words) }));
  const written = { writtenById: host, writtenAt: when.draftedAt };
  for (const { section, text } of kept) {
    const row = { minutesId: id, key: section, version, textId: text.id };
    books.rows.minutesSection.push({ ...row, ...written });
    books.rows.minutesRevision.push({
      ...{ ...row, writtenById: host, cause: "composed", at: when.draftedAt },
    });
  }
  const body = books.say(sections.map(([, words]) => words).join("\n"));
  books.rows.minutes.push({
    ...{ id, consultationId: of.id, bodyId: body.id, version, ...written, headId: host },
    ...{ summaryId: kept.at(-1)?.text.id ?? body.id },
    ...{ hostConfirmedAt: when.hostAt, headConfirmedAt: when.confirmedAt },
  });
  const composed = minutesEvents["minutes-composed"](of, { version, sections: kept });
  books.tell(when.draftedAt, by, composed);
  books.tell(when.hostAt, by, consultationEvents["host-confirmed"](of, { version }));
  books.tell(when.confirmedAt, by, consultationEvents.confirmed(of, { version }));
  books.tell(when.issuedAt, clock, consultationEvents.issued(of, {}));
  books.tell(when.closedAt, clock, consultationEvents.closed(of, {}));
}

function tellMeeting(books: Books, meeting: Meeting): void {
  const { venue, day, host } = meeting;
  const when = timesOf(day);
  const of = { id: newId(), divisionCode: venue.divisionCode };
  const ref = newRef("H", venue.divisionCode);
  const liaison: Actor = person(postPersonId(`liaison-${venue.divisionCode.slice(0, 9)}`));
  const { id: matterId, title, reason } = tellMatter(books, meeting, when, of.id);
  const capacity = 40;
  books.rows.consultation.push({
    ...{ ...of, ref, status: "closed", form: "on-site", title, matterId, capacity },
    ...{ venueId: venue.id, startsAt: when.startsAt, endsAt: when.endsAt, reasonId: reason.id },
    ...{ signUpUntil: minutesAfter(when.startsAt, -60), convenorId: host, hostId: host },
    ...{ recorderId: liaison.id ?? host, headId: host, createdAt: when.plannedAt },
    ...{ noticedAt: when.noticedAt, startedAt: when.startedAt, endedAt: when.endedAt },
    ...{ confirmedAt: when.confirmedAt, issuedAt: when.issuedAt, closedAt: when.closedAt },
  });
  const planned = {
    ...{ ref, matterId, problemId: null, venueId: venue.id, capacity, reason },
    startsAt: when.startsAt.toISOString(),
  };
  books.tell(when.plannedAt, person(host), consultationEvents.planned(of, planned));
  comeTogether(books, meeting, of, when);
  tellMinutes(books, meeting, of, when);
}

/** A consultation in each studio in the first half of 2023, over long ago. A second time adds nothing. */
export async function loadStudioYear(now: Date): Promise<void> {
  const title = { startsWith: studioYear.title };
  if ((await db.consultation.count({ where: { title } })) > 0) return;
  const departments = await db.department.findMany({
    select: { id: true },
    orderBy: [{ street: "asc" }, { code: "asc" }],
    take: studioYear.departments,
  });
  const meetings = plan(
    dayOf(now),
    departments.map((each) => each.id),
  );
  const books = new Books();
  for (const meeting of meetings) tellMeeting(books, meeting);
  await writeHistory(clock, (tx, append) => books.store(tx, append), { past: true });
}
