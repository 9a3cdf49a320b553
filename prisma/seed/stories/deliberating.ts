import "server-only";
import { approveForScheduling } from "@/lib/consultation/commands/approve-matter";
import { notePoint } from "@/lib/consultation/commands/note-point";
import {
  announceConsultation,
  beginConsultation,
} from "@/lib/consultation/commands/prepare-consultation";
import { saveSection } from "@/lib/consultation/commands/save-section";
import { scheduleConsultation } from "@/lib/consultation/commands/schedule-consultation";
import { recordWalkIn, signInByHand } from "@/lib/consultation/commands/sign-in-at-door";
import { signUp } from "@/lib/consultation/commands/sign-up";
import { suggestMatter } from "@/lib/consultation/commands/suggest-matter";
import {
  confirmMinutesAsHead,
  confirmMinutesAsHost,
  endConsultation,
} from "@/lib/consultation/commands/write-minutes";
import type {
  Capacity,
  ConsultationForm,
  MatterSource,
  PointNature,
} from "@/lib/consultation/model";
import { memberProposals } from "@/lib/consultation/records/proposals";
import { instantsOf } from "@/lib/consultation/rules/timing";
import type { Day } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { loadProblem } from "@/lib/problem/records/problem";
import { draftSuggestion } from "@/lib/suggestion/commands/draft-suggestion";
import type { ProposerKind } from "@/lib/suggestion/model";
import { personOf, type Scene, type Stage, shift } from "../stage";

type Matter = {
  readonly problem: string;
  readonly by: string;
  readonly head: string;
  readonly source?: MatterSource;
  readonly reason: string;
  /** Cared for, within the remit, open to deliberation: why. */
  readonly answers: readonly [string, string, string];
};

/** A member or liaison puts the problem forward, the head answers the three questions. */
export async function bringToTable(scene: Scene, matter: Matter): Promise<void> {
  const { problem: problemRef, by, head, source, reason, answers } = matter;
  await scene.do(by, suggestMatter, { problemRef, reason, source });
  const [cared, inRemit, deliberable] = answers;
  const questions = { cared, "in-remit": inRemit, deliberable };
  await scene.later(75).do(head, approveForScheduling, { problemRef, questions });
}

export type Meeting = {
  readonly problem: string;
  readonly title: string;
  readonly form: ConsultationForm;
  readonly venue: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly convenor: string;
  readonly host: string;
  readonly recorder: string;
  readonly head: string;
  readonly departments: readonly string[];
  /** Accounts that are asked in any case, and how many of those the rule proposes come with them. */
  readonly members: readonly string[];
  readonly proposed: number;
  readonly capacity: number;
  readonly reason: string;
  readonly agenda: readonly (readonly [at: string, title: string, detail?: string])[];
};

function timesOf({ day, from, to }: Meeting) {
  return { day, from, to, signUpDay: shift(day, -1), signUpAt: "18:00" };
}

/** Slugs of the members to invite, as the rule proposes them for this matter and venue. */
async function invitedTo(meeting: Meeting, now: Date): Promise<string[]> {
  const problem = await loadProblem(db, meeting.problem);
  const venue = await db.venue.findUnique({
    where: { code: meeting.venue },
    select: { id: true, divisionCode: true },
  });
  if (!problem || !venue) throw new Error(`no ${meeting.problem} or ${meeting.venue}`);
  const times = instantsOf(timesOf(meeting));
  const departmentCodes = meeting.departments;
  const all = await memberProposals(db, { problem, venue, times, departmentCodes, now });
  const named = meeting.members.map(personOf);
  const asked = all.filter((each) => named.includes(each.personId));
  const others = all.filter((each) => each.excluded === null && !named.includes(each.personId));
  return [...asked, ...others.slice(0, meeting.proposed)].map((each) => each.slug);
}

/** The consultation is planned, its notice given and sign-up opened. */
export async function callMeeting(scene: Scene, meeting: Meeting): Promise<string> {
  const { problem, title, form, venue, capacity, reason, agenda, host, recorder, head } = meeting;
  const { ref } = await scene.do(meeting.convenor, scheduleConsultation, {
    problemRef: problem,
    title,
    form,
    venueCode: venue,
    ...timesOf(meeting),
    capacity,
    reason,
    agenda: agenda.map(([at, line, detail]) => ({ at, title: line, detail })),
    hostId: personOf(host),
    recorderId: personOf(recorder),
    headId: personOf(head),
    departmentCodes: [...meeting.departments],
    members: await invitedTo(meeting, scene.at),
    shortNotice: "居民和委员都方便这一天，已电话说定",
    overrule: "堂里分两间，前后错开",
  });
  await scene.later(20).do(meeting.convenor, announceConsultation, { ref });
  return ref;
}

/** Residents take their seats, one after another. */
export async function takeSeats(
  scene: Scene,
  ref: string,
  residents: readonly (readonly [who: string, label: string])[],
): Promise<void> {
  for (const [n, [who, label]] of residents.entries()) {
    const act = scene.later(n * 17);
    await act.solo(who, (actor, at) => signUp(actor, { ref, label }, at));
  }
  await scene.later(residents.length * 17).settle();
}

export type Point = readonly [
  side: Capacity,
  nature: PointNature,
  text: string,
  agendaPosition?: number,
];

type Session = {
  readonly ref: string;
  readonly meeting: Meeting;
  /** Accounts that were invited and did not come. */
  readonly absent?: readonly string[];
  readonly walkIns?: readonly string[];
  readonly points: readonly Point[];
};

/** The day itself: doors, sign-in, what was said, and the host's end. */
export async function holdMeeting(stage: Stage, session: Session): Promise<void> {
  const { ref, meeting, walkIns = [], points } = session;
  const opening = stage.at(meeting.day, meeting.from);
  const recorder = meeting.recorder;
  await opening.do(meeting.convenor, beginConsultation, { ref });
  await opening.do(recorder, signInByHand, { ref, attendanceIds: await comingTo(session) });
  for (const [n, label] of walkIns.entries()) {
    const act = opening.later(3 + n * 2);
    await act.solo(recorder, (actor, at) => recordWalkIn(actor, { ref, label }, at));
  }
  for (const [n, [side, nature, text, agendaPosition]] of points.entries()) {
    const act = opening.later(12 + n * 8);
    const point = { ref, side, nature, text, agendaPosition };
    await act.solo(recorder, (actor, at) => notePoint(actor, point, at));
  }
  await stage.at(meeting.day, meeting.to).do(meeting.host, endConsultation, { ref });
}

async function comingTo({ ref, absent = [] }: Session): Promise<string[]> {
  const rows = await db.attendance.findMany({
    where: { consultation: { ref }, status: { in: ["invited", "joined", "waitlisted"] } },
    select: { id: true, personId: true },
    take: 300,
  });
  const away = absent.map(personOf);
  return rows.filter((row) => !away.includes(row.personId ?? "")).map((row) => row.id);
}

export type Raised = {
  readonly title: string;
  readonly body: string;
  readonly department: string;
  readonly proposer?: ProposerKind;
};

type Minutes = {
  readonly ref: string;
  readonly meeting: Meeting;
  readonly body: string;
  readonly summary: string;
  readonly raised: readonly Raised[];
};

/** Minutes and the suggestions in them, ready for the host. Gives the suggestions' references. */
export async function writeMinutes(scene: Scene, minutes: Minutes): Promise<string[]> {
  const { ref, meeting, body, summary } = minutes;
  await scene.do(meeting.recorder, saveSection, { ref, section: "other", version: 1, text: body });
  await scene
    .later(3)
    .solo(meeting.recorder, (actor, at) =>
      saveSection(actor, { ref, section: "summary", version: 1, text: summary }, at),
    );
  const refs: string[] = [];
  for (const { title, body: words, department, proposer = "member" } of minutes.raised) {
    const form = {
      consultation: ref,
      title,
      body: words,
      proposedDepartment: department,
      proposer,
    };
    const drafted = await scene
      .later(10 + refs.length * 5)
      .solo(meeting.recorder, (actor, at) => draftSuggestion(actor, form, at));
    refs.push(drafted.ref);
  }
  await scene.later(10 + refs.length * 5).settle();
  return refs;
}

export async function signMinutes(
  scene: Scene,
  { ref, meeting }: { ref: string; meeting: Meeting },
): Promise<void> {
  await scene.do(meeting.host, confirmMinutesAsHost, { ref });
  await scene.later(60).do(meeting.head, confirmMinutesAsHead, { ref });
}
