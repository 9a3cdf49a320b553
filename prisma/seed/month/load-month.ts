import "server-only";
import { campaignEvents } from "@/lib/campaign/model";
import { system } from "@/lib/core/actor";
import { type Day, dayOf } from "@/lib/core/day";
import { db, type Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { writeHistory } from "@/lib/core/write-history";
import { district } from "../divisions";
import { makeGround } from "../ground";
import { demoPersonId } from "../people";
import { Books, person } from "./books";
import { type MadeMeeting, tellMeeting } from "./meeting";
import { month, type PlannedMeeting, planMonth } from "./plan";
import { type MadeProblem, tellProblem } from "./problem";
import { tellSuggestions } from "./suggestion";
import { at, workday } from "./times";

const staff = person(demoPersonId("051"));
const platform = system("import-history");
/** So many consultations at most are in one lot. */
const lot = 35;
const theme =
  "围绕物业服务，把居民反映多的事放到家门口的堂站来议：收费与服务、没有物业的小区、公共收益、停车与充电、加装电梯与维修。每个镇街都开，部门到场，议定的事公开办理。（示例）";
const matters = ["PF", "PS", "PM", "YZ", "GG", "TC", "XF", "DT", "FW", "WJ", "HJ", "GZ"];

/** Nine of ten of what was held then was expected: the halls all, the stations as their street agreed. */
function quotasOf(meetings: readonly PlannedMeeting[]) {
  const byStreet = [...Map.groupBy(meetings, (each) => each.street)];
  return byStreet.flatMap(([divisionCode, own]) => {
    const stations = own.filter((each) => each.venue.kind === "station").length;
    const expected = Math.max(1, Math.floor(stations * 0.9));
    return [
      { divisionCode, kind: "hall" as const, expected: 1 },
      { divisionCode, kind: "station" as const, expected },
    ];
  });
}

/** The first consultation on each problem says when it was planned and held. */
function firstDays(meetings: readonly PlannedMeeting[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { problem, day } of meetings) {
    const known = days.get(problem.key);
    if (!known || day < known) days.set(problem.key, day);
  }
  return days;
}

async function tellCampaign(
  books: Books,
  tx: Tx,
  meetings: readonly { readonly plan: PlannedMeeting; readonly made: MadeMeeting }[],
): Promise<void> {
  const of = { id: newId(), divisionCode: district };
  const { slug, from: fromDay, to: toDay } = month;
  const kept = books.say(theme);
  const quotas = quotasOf(meetings.map((each) => each.plan));
  const moments = {
    ...{
      draftedAt: at("2022-07-18"),
      announcedAt: at("2022-07-25"),
      startedAt: at(fromDay, "00:15"),
    },
    ...{ endedAt: at("2022-09-01", "00:15"), closedAt: at("2023-04-10") },
  };
  await tx.campaign.create({
    data: {
      ...{ ...of, slug, status: "closed", name: "物业服务专题协商议事月", themeId: kept.id },
      ...{ fromDay, toDay, matters, draftedById: demoPersonId("051"), ...moments },
    },
  });
  await tx.campaignQuota.createMany({
    data: quotas.map((quota) => ({ campaignId: of.id, ...quota })),
  });
  await tx.campaignConsultation.createMany({
    data: meetings.map(({ made }) => ({
      ...{ campaignId: of.id, consultationId: made.id, via: "rule", addedAt: made.plannedAt },
    })),
  });
  tellCourse(books, of, { kept, quotas, moments, meetings });
}

type Course = {
  readonly kept: ReturnType<Books["say"]>;
  readonly quotas: ReturnType<typeof quotasOf>;
  readonly moments: Readonly<
    Record<"draftedAt" | "announcedAt" | "startedAt" | "endedAt" | "closedAt", Date>
  >;
  readonly meetings: readonly { readonly made: MadeMeeting }[];
};

/** From the draft to the close; what fitted joined when it was planned. */
function tellCourse(
  books: Books,
  of: { readonly id: string; readonly divisionCode: string },
  { kept, quotas, moments, meetings }: Course,
): void {
  const { slug, from: fromDay, to: toDay } = month;
  const outline = { slug, fromDay, toDay, matters, theme: kept };
  books.tell(moments.draftedAt, staff, campaignEvents.drafted(of, outline));
  books.tell(moments.draftedAt, staff, campaignEvents["quotas-set"](of, { quotas }));
  books.tell(moments.announcedAt, staff, campaignEvents.announced(of, {}));
  books.tell(moments.startedAt, platform, campaignEvents.started(of, {}));
  for (const { made } of meetings) {
    const joined = { consultationId: made.id, via: "rule" as const };
    books.tell(made.plannedAt, platform, campaignEvents.joined(of, joined));
  }
  books.tell(moments.endedAt, platform, campaignEvents.ended(of, {}));
  books.tell(moments.closedAt, staff, campaignEvents.closed(of, {}));
}

/** Problems with their reports, those once that are consulted on twice. */
function tellProblems(books: Books, meetings: readonly PlannedMeeting[]) {
  const days = firstDays(meetings);
  const problems = new Map<string, MadeProblem>();
  for (const { problem } of meetings) {
    if (problems.has(problem.key)) continue;
    const held = days.get(problem.key) ?? month.to;
    const planned = at(workday(held, -4), "11:00");
    const confirmed = at("2022-08-04", "10:30");
    const after = new Date(Math.max(planned.getTime(), confirmed.getTime()));
    problems.set(problem.key, tellProblem(books, problem, { planned: after, held }));
  }
  return problems;
}

/**
 * The property-service month of August 2022, as the report tells it: loaded in bulk with the events
 * and chains that the commands write. It is over, so nothing in it is due and nobody is told.
 * A second time adds nothing.
 */
export async function loadMonth(now: Date): Promise<void> {
  if ((await db.campaign.count({ where: { slug: month.slug } })) > 0) return;
  const meetings = planMonth(makeGround(dayOf(now)));
  const rows = await db.department.findMany({ select: { id: true, code: true }, take: 200 });
  const departments = new Map(rows.map((row) => [row.code, row.id]));
  const past = { past: true };
  await writeHistory(
    platform,
    async (tx, append) => {
      const first = new Books();
      const problems = tellProblems(first, meetings);
      const made: { plan: PlannedMeeting; made: MadeMeeting }[] = [];
      for (let from = 0; from < meetings.length; from += lot) {
        const books = new Books();
        for (const plan of meetings.slice(from, from + lot)) {
          const problem = problems.get(plan.problem.key);
          if (!problem) throw new Error(`no problem ${plan.problem.key}`);
          const meeting = tellMeeting(books, plan, problem, departments);
          tellSuggestions(books, plan, { meeting, problem }, departments);
          made.push({ plan, made: meeting });
        }
        await books.store(tx, append);
      }
      await tellCampaign(first, tx, made);
      await first.store(tx, append);
    },
    past,
  );
}
