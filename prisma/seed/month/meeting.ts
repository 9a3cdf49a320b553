import "server-only";
import { consultationEvents, matterEvents } from "@/lib/consultation/model";
import { minutesEvents } from "@/lib/consultation/model/minutes";
import { type Actor, system } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { demoPersonId, postPersonId } from "../people";
import { pick } from "../pick";
import { comeTogether } from "./attending";
import type { Books } from "./books";
import { person } from "./books";
import type { PlannedMeeting } from "./plan";
import type { MadeProblem } from "./problem";
import { at, minutesAfter, workday } from "./times";

export type MadeMeeting = {
  readonly id: string;
  readonly ref: string;
  readonly divisionCode: string;
  readonly endedAt: Date;
  readonly confirmedAt: Date;
  readonly plannedAt: Date;
  readonly people: People;
  readonly memberIds: readonly string[];
};
export type People = {
  readonly liaison: string;
  readonly head: string;
  readonly host: string;
};
export type Departments = ReadonlyMap<string, string>;

const clock = system("import-history");
const staff = person(demoPersonId("051"));
const sources = ["cluster", "hotline", "resident", "cluster", "inspection"] as const;
const forms = ["on-site", "special", "micro", "hybrid"] as const;

function peopleOf({ venue, street, memberIds }: PlannedMeeting): People {
  const head = venue.park ? `head-station-${venue.divisionCode}` : `head-${venue.code}`;
  const liaison = postPersonId(`liaison-${street}`);
  return { liaison, head: postPersonId(head), host: memberIds[0] ?? liaison };
}

/** The three questions, each with its reason. */
const answered = (books: Books) => ({
  cared: books.say("同一处有多人反映，居民普遍关心。"),
  "in-remit": books.say("属于镇街、社区和区级部门的职责。"),
  deliberable: books.say("不涉法涉诉，各方愿意坐下来谈。"),
});

/** From the problem to an approved and scheduled matter; who put it forward is the liaison. */
function tellMatter(books: Books, plan: PlannedMeeting, problem: MadeProblem, liaison: Actor) {
  const { venue, place } = plan;
  const { theme } = plan.problem;
  const of = { id: newId(), divisionCode: venue.divisionCode };
  const reason = books.say(`${theme.cause}（示例）`);
  const source = pick(sources, `source ${plan.key}`);
  const questions = answered(books);
  const day = plan.day;
  const suggestedAt = at("2022-08-02", "17:10");
  const publicisedAt = at("2022-08-03", "09:00");
  const approvedAt = at("2022-08-04", "09:30");
  const plannedAt = at(workday(day, -4), "11:00");
  const title = `${place}：${theme.title}`;
  const scheduled = approvedAt < plannedAt ? plannedAt : minutesAfter(approvedAt, 60);
  books.rows.matter.push({
    ...{
      ...of,
      ref: newRef("M", of.divisionCode),
      status: "done",
      title,
      source,
      reasonId: reason.id,
      venueId: venue.id,
    },
    ...{ problemId: problem.id, suggestedById: liaison.id, suggestedAt, publicisedAt, approvedAt },
    questions: Object.fromEntries(Object.entries(questions).map(([key, { id }]) => [key, id])),
  });
  books.tell(
    suggestedAt,
    liaison,
    matterEvents.suggested(of, { source, problemId: problem.id, reason }),
  );
  books.tell(minutesAfter(suggestedAt, 30), liaison, matterEvents.screened(of, {}));
  books.tell(minutesAfter(suggestedAt, 50), liaison, matterEvents.shortlisted(of, {}));
  books.tell(publicisedAt, liaison, matterEvents.publicised(of, {}));
  books.tell(approvedAt, staff, matterEvents.approved(of, { questions }));
  return { of, title, reason, plannedAt: scheduled };
}

function momentsOf(plan: PlannedMeeting, plannedAt: Date) {
  const startsAt = at(plan.day, plan.time);
  const noticedAt = minutesAfter(plannedAt, 40);
  return {
    ...{ plannedAt, noticedAt, startsAt },
    endsAt: minutesAfter(startsAt, 100),
    startedAt: minutesAfter(startsAt, -25),
    endedAt: minutesAfter(startsAt, 105),
    draftedAt: at(workday(plan.day, 1), "10:20"),
    hostAt: at(workday(plan.day, 2), "09:40"),
    confirmedAt: at(workday(plan.day, 3), "16:30"),
    issuedAt: at(workday(plan.day, 7), "10:00"),
    closedAt: at("2023-03-31", "18:00"),
  };
}
type Moments = ReturnType<typeof momentsOf>;

/** One consultation of the month with its matter, its people and its minutes. */
export function tellMeeting(
  books: Books,
  plan: PlannedMeeting,
  problem: MadeProblem,
  departments: Departments,
): MadeMeeting {
  const people = peopleOf(plan);
  const liaison = person(people.liaison);
  const matter = tellMatter(books, plan, problem, liaison);
  const { venue } = plan;
  const of = { id: newId(), divisionCode: venue.divisionCode };
  const ref = newRef("H", venue.divisionCode);
  const when = momentsOf(plan, matter.plannedAt);
  const capacity = Math.min(500, Math.ceil((plan.residents + 10) / 10) * 10);
  books.rows.consultation.push({
    ...{ ...of, ref, status: "closed", title: matter.title, matterId: matter.of.id, capacity },
    ...{ form: pick(forms, `form ${plan.key}`), problemId: problem.id, venueId: venue.id },
    ...{
      startsAt: when.startsAt,
      endsAt: when.endsAt,
      signUpUntil: minutesAfter(when.startsAt, -60),
    },
    ...{ reasonId: matter.reason.id, convenorId: people.liaison, recorderId: people.liaison },
    ...{ hostId: people.host, headId: people.head, createdAt: when.plannedAt },
    ...{ noticedAt: when.noticedAt, startedAt: when.startedAt, endedAt: when.endedAt },
    ...{ confirmedAt: when.confirmedAt, issuedAt: when.issuedAt, closedAt: when.closedAt },
  });
  const planned = {
    ...{ ref, matterId: matter.of.id, problemId: problem.id, venueId: venue.id, capacity },
    ...{ startsAt: when.startsAt.toISOString(), reason: matter.reason },
  };
  books.tell(when.plannedAt, liaison, consultationEvents.planned(of, planned));
  const scheduled = { consultationId: of.id };
  books.tell(when.plannedAt, liaison, matterEvents.scheduled(matter.of, scheduled));
  comeTogether(books, plan, { of, when, liaison, departments });
  tellMinutes(books, plan, of, when, people);
  books.tell(when.endedAt, clock, matterEvents.completed(matter.of, scheduled));
  return { ...of, ref, ...when, people, memberIds: plan.memberIds };
}

type Of = { readonly id: string; readonly divisionCode: string };

function tellPoints(books: Books, plan: PlannedMeeting, of: Of, when: Moments, by: string) {
  const { theme } = plan.problem;
  const points = [
    ["resident", "view", theme.reported[0] ?? theme.problem],
    ["member", "view", theme.cause],
    ["department", "consensus", theme.agreed],
    ["resident", "difference", theme.differed],
  ] as const;
  points.forEach(([side, nature, words], n) => {
    const pointId = newId();
    const text = books.say(`${words}（示例）`);
    const noted = minutesAfter(when.startsAt, 20 + n * 18);
    books.rows.discussionPoint.push({
      ...{ id: pointId, consultationId: of.id, side, nature, textId: text.id, notedById: by },
      at: noted,
    });
    books.tell(
      noted,
      person(by),
      consultationEvents["point-noted"](of, { pointId, side, nature, text }),
    );
  });
}

type Sections = readonly (readonly [key: string, text: string])[];

/** The sections as the platform composes them from agenda, points and suggestions. */
function sectionsOf(plan: PlannedMeeting): Sections {
  const { theme } = plan.problem;
  const came = `委员 ${plan.memberIds.length} 人、居民 ${plan.residents} 人到场`;
  const ideas = plan.raised.map(({ idea }, n) => `${n + 1}. ${idea[0]}`).join("\n");
  return [
    ["item-1", `${theme.cause}（示例）`],
    ["item-2", `${theme.reported.join("\n")}（示例）`],
    ["item-3", `${ideas}\n（示例）`],
    ["consensus", `${theme.agreed}（示例）`],
    ["difference", `${theme.differed}（示例）`],
    ["report", `${plan.place}协商“${theme.title}”，${came}。${theme.agreed}（示例）`],
    [
      "summary",
      `${plan.place}协商“${theme.title}”，${came}，提出意见建议 ${plan.raised.length} 条。（示例）`,
    ],
  ];
}

/** Composed section by section the next day; returns what the event carries. */
function keepSections(books: Books, minutesId: string, sections: Sections, by: string, when: Date) {
  const version = 1;
  return sections.map(([section, words]) => {
    const text = books.say(words);
    const kept = { minutesId, key: section, version, textId: text.id, writtenById: by };
    books.rows.minutesSection.push({ ...kept, writtenAt: when });
    books.rows.minutesRevision.push({ ...kept, cause: "composed", at: when });
    return { section, version, text };
  });
}

function tellMinutes(
  books: Books,
  plan: PlannedMeeting,
  of: Of,
  when: Moments,
  people: People,
): void {
  tellPoints(books, plan, of, when, people.liaison);
  const counts = { members: plan.memberIds.length, residents: plan.residents };
  books.tell(when.endedAt, person(people.host), consultationEvents.ended(of, counts));
  const [id, version] = [newId(), 1];
  const sections = sectionsOf(plan);
  const kept = keepSections(books, id, sections, people.liaison, when.draftedAt);
  const body = books.say(sections.map(([, words]) => words).join("\n"));
  books.rows.minutes.push({
    ...{ id, consultationId: of.id, bodyId: body.id, version },
    ...{ summaryId: kept.at(-1)?.text.id ?? body.id, writtenById: people.liaison },
    ...{ writtenAt: when.draftedAt, hostConfirmedAt: when.hostAt },
    ...{ headConfirmedAt: when.confirmedAt, headId: people.head },
  });
  const composed = minutesEvents["minutes-composed"](of, { version, sections: kept });
  books.tell(when.draftedAt, person(people.liaison), composed);
  const confirmed = { version };
  books.tell(when.hostAt, person(people.host), consultationEvents["host-confirmed"](of, confirmed));
  books.tell(when.confirmedAt, person(people.head), consultationEvents.confirmed(of, confirmed));
  books.tell(when.issuedAt, clock, consultationEvents.issued(of, {}));
  books.tell(when.closedAt, clock, consultationEvents.closed(of, {}));
}
