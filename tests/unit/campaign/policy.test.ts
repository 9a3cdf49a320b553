import { describe, expect, it } from "vitest";
import { publicStatuses } from "@/lib/campaign/model";
import {
  campaignScopes,
  canAddConsultation,
  canAskDate,
  canKeepPlans,
  canMoveByDay,
  canOpenCampaignDesk,
  canPassPictures,
  canReadReports,
  canReportTask,
  canRunCampaign,
  canSeeCampaign,
  gatheringScopes,
  pictureScopes,
  taskGrants,
} from "@/lib/campaign/policy";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";

const campaign = { divisionCode: "330106" };
const consultation = { divisionCode: "330106012006", venueId: "v-1" };

function personWith(role: Role, scope = "330106"): Actor {
  return { kind: "person", id: "p-1", grants: [{ id: `grant of ${role}`, role, scope }] };
}

const rules: Record<
  string,
  { ask: (actor: Actor) => ReturnType<typeof canRunCampaign>; may: Role[] }
> = {
  "runs a campaign": { ask: (actor) => canRunCampaign(actor, campaign), may: ["staff"] },
  "starts and ends it": { ask: (actor) => canMoveByDay(actor, campaign), may: ["staff"] },
  "sees a draft": {
    ask: (actor) => canSeeCampaign(actor, { ...campaign, status: "drafted" }),
    may: ["staff"],
  },
  "adds a consultation": {
    ask: (actor) => canAddConsultation(actor, consultation),
    may: ["staff", "liaison"],
  },
  "keeps the plan of a compound": {
    ask: (actor) => canKeepPlans(actor, consultation),
    may: ["staff", "liaison"],
  },
  "reports a task": {
    ask: (actor) => canReportTask(actor, { ...consultation, departmentIds: ["d-1"] }),
    may: ["staff", "liaison"],
  },
  "reads what is not public of a plan": {
    ask: (actor) => canReadReports(actor, consultation),
    may: ["staff", "liaison", "signer", "auditor"],
  },
  "looks at the pictures of a report": {
    ask: (actor) => canPassPictures(actor, { ...consultation, byId: "somebody-else" }),
    may: ["content-moderator"],
  },
  "opens the desk": { ask: canOpenCampaignDesk, may: ["staff", "liaison", "signer", "auditor"] },
};

describe.each(Object.entries(rules))("%s", (name, { ask, may }) => {
  it.each(roles)("%s", (role) => {
    const verdict = ask(personWith(role));
    expect(verdict.allowed).toBe(may.includes(role));
    if (verdict.allowed) expect(verdict.grant).toBe(`grant of ${role}`);
  });

  it("not a stranger, and nobody of another district", () => {
    expect(ask(anonymous).allowed).toBe(false);
    if (name !== "opens the desk")
      for (const role of may) expect(ask(personWith(role, "330105")).allowed).toBe(false);
  });
});

describe("a department with its task", () => {
  const task = { ...consultation, departmentIds: ["d-1"] };
  const officer = (role: Role, departmentId: string, scope = "330106"): Actor => ({
    kind: "person",
    id: "p-3",
    grants: [{ id: "g-3", role, scope, departmentId }],
  });

  it("reports it and asks for another day, and drops nothing", () => {
    for (const role of ["handler", "department-lead"] as const) {
      expect(canReportTask(officer(role, "d-1"), task).allowed).toBe(true);
      expect(canAskDate(officer(role, "d-1"), task).allowed).toBe(true);
      expect(canKeepPlans(officer(role, "d-1"), task).allowed).toBe(false);
      expect(canAskDate(officer(role, "d-2"), task).allowed).toBe(false);
      expect(canAskDate(officer(role, "d-1", "330105"), task).allowed).toBe(false);
    }
    expect(canAskDate(personWith("handler"), task).allowed).toBe(false);
    expect(canAskDate(personWith("staff"), task).allowed).toBe(false);
    expect(canAskDate(anonymous, task).allowed).toBe(false);
  });

  it("is listed the tasks of its grants", () => {
    expect(taskGrants(officer("handler", "d-1"))).toEqual([
      { departmentId: "d-1", scope: "330106" },
    ]);
    expect(taskGrants(personWith("handler"))).toEqual([]);
    expect(taskGrants(officer("firm-contact", "d-1"))).toEqual([]);
  });
});

it("has nobody look at pictures that they sent", () => {
  const own = { ...consultation, byId: "p-1" };
  expect(canPassPictures(personWith("content-moderator"), own).allowed).toBe(false);
  expect(pictureScopes(personWith("content-moderator"))).toEqual(["330106"]);
  expect(pictureScopes(personWith("staff"))).toEqual([]);
});

it("lets the liaison of a street add what is in that street only", () => {
  expect(canAddConsultation(personWith("liaison", "330106012"), consultation).allowed).toBe(true);
  expect(canAddConsultation(personWith("liaison", "330106002"), consultation).allowed).toBe(false);
  expect(canRunCampaign(personWith("staff", "330106012"), campaign).allowed).toBe(false);
});

it("lets the platform start, end and add, and run nothing", () => {
  expect(canMoveByDay(system("a-job"), campaign).allowed).toBe(true);
  expect(canAddConsultation(system("a-job"), consultation).allowed).toBe(true);
  expect(canRunCampaign(system("a-job"), campaign).allowed).toBe(false);
});

it("shows everybody what was announced", () => {
  for (const status of publicStatuses)
    expect(canSeeCampaign(anonymous, { ...campaign, status }).allowed).toBe(true);
  expect(canSeeCampaign(anonymous, { ...campaign, status: "discarded" }).allowed).toBe(false);
});

it("names the scopes in which one drafts and gathers", () => {
  expect(campaignScopes(personWith("staff"))).toEqual(["330106"]);
  expect(campaignScopes(personWith("liaison"))).toEqual([]);
  expect(gatheringScopes(personWith("liaison", "330106012"))).toEqual(["330106012"]);
});

it("lets a department report its own task and no other", () => {
  const handler: Actor = {
    kind: "person",
    id: "p-1",
    grants: [{ id: "g-1", role: "handler", scope: "330106", departmentId: "d-1" }],
  };
  const at = (departmentIds: string[]) =>
    canReportTask(handler, { divisionCode: "330106012006", departmentIds }).allowed;
  expect(at(["d-1"])).toBe(true);
  expect(at(["d-2"])).toBe(false);
});
