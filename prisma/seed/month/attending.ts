import "server-only";
import { type Capacity, consultationEvents } from "@/lib/consultation/model";
import { type Actor, system } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { inventedResident } from "../data/names";
import { chance } from "../pick";
import { type Books, person } from "./books";
import type { PlannedMeeting } from "./plan";
import { minutesAfter } from "./times";

type Of = { readonly id: string; readonly divisionCode: string };
type Held = {
  readonly of: Of;
  readonly when: {
    readonly plannedAt: Date;
    readonly noticedAt: Date;
    readonly startsAt: Date;
    readonly startedAt: Date;
  };
  readonly liaison: Actor;
  readonly departments: ReadonlyMap<string, string>;
};
type Guest = {
  readonly id: string;
  readonly as: Capacity;
  readonly personId: string | null;
  readonly departmentId: string | null;
  readonly by: Actor;
};

const platform = system("import-history");
const longestLabel = 20;

/** Members and departments that were asked, and came. */
function askedTo(plan: PlannedMeeting, { departments, liaison }: Held): Guest[] {
  const leads = new Set(plan.raised.map(({ idea }) => idea[2] || `street-${plan.street}`));
  const units = [...leads].flatMap((code) => departments.get(code) ?? []).slice(0, 3);
  return [
    ...plan.memberIds.map((personId) => ({
      ...{ id: newId(), as: "member" as const, personId, departmentId: null, by: person(personId) },
    })),
    ...units.map((departmentId) => ({
      ...{ id: newId(), as: "department" as const, personId: null, departmentId, by: liaison },
    })),
  ];
}

function agenda(books: Books, plan: PlannedMeeting, { of, when }: Held): void {
  const lines = ["说明来由", plan.problem.theme.title, "逐条议定意见建议"];
  lines.forEach((title, n) => {
    const startsAt = minutesAfter(when.startsAt, n * 30);
    books.rows.agendaItem.push({ consultationId: of.id, position: n + 1, startsAt, title });
  });
}

/** 陈女士 and the community: form of address and place are all that was kept of residents. */
function residents(books: Books, plan: PlannedMeeting, { of, when, liaison }: Held): void {
  const first = Math.floor(chance(`names ${plan.key}`) * 500);
  const span = 40 / Math.max(1, plan.residents);
  for (let n = 0; n < plan.residents; n += 1) {
    const [id, via] = [newId(), "hand" as const];
    const at = minutesAfter(when.startedAt, Math.round(n * span));
    const label = `${inventedResident(first + n * 3)} ${plan.place}`.slice(0, longestLabel - 4);
    books.rows.attendance.push({
      ...{ id, consultationId: of.id, capacityAs: "resident", status: "present", at },
      ...{ guestLabel: `${label}（示例）`, signedInAt: at, signedInVia: via },
    });
    const walkedIn = { attendanceId: id, as: "resident" as const, via };
    books.tell(at, liaison, consultationEvents["walked-in"](of, walkedIn));
  }
}

/** Invitations, notice, answers, and who signed in at the door. */
export function comeTogether(books: Books, plan: PlannedMeeting, held: Held): void {
  const { of, when, liaison } = held;
  const asked = askedTo(plan, held);
  agenda(books, plan, held);
  for (const { id: attendanceId, as } of asked) {
    const invited = { attendanceId, as, overruled: null };
    books.tell(when.plannedAt, liaison, consultationEvents.invited(of, invited));
  }
  const { startsAt } = when;
  const opened = { signUpUntil: minutesAfter(startsAt, -60).toISOString() };
  books.tell(
    when.noticedAt,
    liaison,
    consultationEvents.noticed(of, { startsAt: startsAt.toISOString() }),
  );
  books.tell(when.noticedAt, platform, consultationEvents.opened(of, opened));
  for (const { id: attendanceId, by } of asked)
    books.tell(
      minutesAfter(when.noticedAt, 90),
      by,
      consultationEvents.joined(of, { attendanceId }),
    );
  books.tell(when.startedAt, liaison, consultationEvents.begun(of, {}));
  const signedInAt = minutesAfter(when.startedAt, 5);
  for (const { id, as, personId, departmentId } of asked) {
    const via = "hand" as const;
    books.rows.attendance.push({
      ...{ id, consultationId: of.id, capacityAs: as, personId, departmentId, status: "present" },
      ...{ required: as === "member", at: when.plannedAt, signedInAt, signedInVia: via },
      spoke: as === "member" && chance(`spoke ${id}`) < 0.6,
    });
    const signedIn = { attendanceId: id, via };
    books.tell(signedInAt, liaison, consultationEvents["signed-in"](of, signedIn));
  }
  residents(books, plan, held);
}
