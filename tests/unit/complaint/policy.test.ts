import { describe, expect, it } from "vitest";
import {
  type ComplaintFacts,
  can,
  canEndSupport,
  canFileFor,
  canJoinFor,
  canRecategorise,
  canSupport,
  isPublic,
  seesWhole,
} from "@/lib/complaint/policy";
import { type ComplaintAct, transitions } from "@/lib/complaint/workflow";
import { type Actor, anonymous, deny, type Role, roles, system } from "@/lib/core/actor";

const complaint: ComplaintFacts = {
  id: "c-1",
  kind: "complaint",
  divisionCode: "330106012006",
  venueId: "v-1",
  departmentId: "d-1",
  reporterId: "reporter",
  mergedReporterIds: ["neighbour"],
  mergedIds: ["c-2"],
  supporterIds: ["joiner"],
  supportIds: ["s-1"],
};

function person(id: string, role?: Role, grant: object = {}): Actor {
  const resident = { id, role: "resident", scope: "" } as const;
  const held = role ? [{ id: `g-${role}`, role, scope: "330106", ...grant }] : [];
  return { kind: "person", id, grants: [...held, resident] };
}
const holder = (subjectId: string): Actor => ({
  kind: "link-holder",
  id: null,
  subjectId,
  grants: [],
});
const own = (role: Role) =>
  ["handler", "department-lead"].includes(role) ? { departmentId: "d-1" } : {};

const triage = ["triage", "staff"];
const station = [...triage, "liaison", "head", "rotating-head"];
const department = ["handler", "department-lead"];
const byRole: Record<ComplaintAct, readonly string[]> = {
  submit: [],
  discard: [],
  accept: triage,
  decline: triage,
  refer: triage,
  merge: triage,
  withdraw: [],
  dispatch: triage,
  consult: station,
  reply: [...department, ...triage],
  receive: department,
  "request-return": department,
  redispatch: triage,
  uphold: triage,
  start: department,
  ask: department,
  answer: [],
  lapse: [],
  "return-result": station,
  "confirm-solved": [],
  "report-unsolved": [],
  explain: triage,
  split: triage,
  appeal: [],
  reopen: triage,
};
const ofReporter: readonly ComplaintAct[] = [
  "submit",
  "discard",
  "withdraw",
  "answer",
  "confirm-solved",
  "report-unsolved",
  "split",
  "appeal",
  "reopen",
];
const ofSystem: readonly ComplaintAct[] = [
  "discard",
  "consult",
  "reply",
  "return-result",
  "lapse",
  "reopen",
];
const acts = [...new Set(Object.values(transitions).flatMap(Object.keys))] as ComplaintAct[];

describe("who may do what with a complaint", () => {
  it.each(acts)("gives %s to its roles and to no other", (act) => {
    const allowed = roles.filter(
      (role) => can(act, person("somebody", role, own(role)), complaint).allowed,
    );
    expect(new Set(allowed)).toEqual(new Set(byRole[act]));
  });

  it.each(acts)("gives %s to its reporter only where it is theirs", (act) => {
    const is = ofReporter.includes(act);
    expect(can(act, person("reporter"), complaint).allowed).toBe(is);
    expect(can(act, holder("c-1"), complaint).allowed).toBe(is);
    expect(can(act, person("stranger"), complaint).allowed).toBe(false);
    expect(can(act, anonymous, complaint).allowed).toBe(false);
  });

  it.each(acts)("lets the clock do %s only where a job does", (act) => {
    expect(can(act, system("job"), complaint).allowed).toBe(ofSystem.includes(act));
  });

  it("lets those merged into it speak for themselves and no more", () => {
    for (const actor of [person("neighbour"), holder("c-2")]) {
      expect(can("confirm-solved", actor, complaint).allowed).toBe(true);
      expect(can("report-unsolved", actor, complaint).allowed).toBe(true);
      expect(can("withdraw", actor, complaint).allowed).toBe(false);
      expect(can("appeal", actor, complaint).allowed).toBe(false);
    }
  });

  it("lets those who joined it speak for themselves and see nothing whole", () => {
    for (const actor of [person("joiner"), holder("s-1")]) {
      expect(can("confirm-solved", actor, complaint).allowed).toBe(true);
      expect(can("report-unsolved", actor, complaint).allowed).toBe(true);
      for (const act of ["withdraw", "appeal", "reopen", "answer", "split"] as const) {
        expect(can(act, actor, complaint).allowed).toBe(false);
      }
      expect(seesWhole(actor, complaint)).toBe(false);
      expect(canEndSupport(actor, complaint).allowed).toBe(true);
    }
    expect(canEndSupport(person("stranger"), complaint)).toEqual(deny("not-joined"));
    expect(can("accept", person("joiner", "triage"), complaint)).toEqual(deny("own-complaint"));
  });

  it("lets anybody with a phone join, and nobody what they reported", () => {
    expect(canSupport(person("stranger"), complaint).allowed).toBe(true);
    expect(canSupport(anonymous, complaint)).toEqual(deny("phone-first"));
    for (const who of ["reporter", "neighbour"]) {
      expect(canSupport(person(who), complaint)).toEqual(deny("reported-yourself"));
    }
  });

  it.each(roles)("lets %s join for somebody where they may file for them", (role) => {
    const verdict = canJoinFor(person("somebody", role, own(role)), complaint);
    expect(verdict.allowed).toBe(station.includes(role));
  });

  it("lets nobody join for others what they have a part in, nor beyond their scope", () => {
    for (const who of ["reporter", "neighbour", "joiner"]) {
      expect(canJoinFor(person(who, "triage"), complaint)).toEqual(deny("own-complaint"));
    }
    const elsewhere = person("somebody", "liaison", { scope: "330106002" });
    expect(canJoinFor(elsewhere, complaint).allowed).toBe(false);
    for (const actor of [anonymous, system("triage"), holder("c-1")]) {
      expect(canJoinFor(actor, complaint).allowed).toBe(false);
    }
  });

  it("stops at the border of the scope", () => {
    const elsewhere = person("somebody", "triage", { scope: "330106002" });
    expect(can("accept", elsewhere, complaint)).toEqual({
      allowed: false,
      reason: "not-your-queue",
    });
  });

  it("keeps handling to the department it was sent to", () => {
    const other = person("somebody", "handler", { departmentId: "d-2" });
    const none = person("somebody", "handler");
    expect(can("receive", other, complaint)).toEqual({
      allowed: false,
      reason: "not-your-department",
    });
    expect(can("receive", none, complaint).allowed).toBe(false);
  });

  it("lets nobody decide or handle what they reported", () => {
    const clerk = person("reporter", "triage");
    const handler = person("reporter", "handler", { departmentId: "d-1" });
    expect(can("accept", clerk, complaint)).toEqual({ allowed: false, reason: "own-complaint" });
    expect(can("receive", handler, complaint)).toEqual({ allowed: false, reason: "own-complaint" });
    expect(canRecategorise(person("neighbour", "staff"), complaint).allowed).toBe(false);
  });

  it("lets a station and triage file for somebody, within their area", () => {
    const place = { divisionCode: complaint.divisionCode };
    const filing = roles.filter((role) => canFileFor(person("somebody", role), place).allowed);
    expect(new Set(filing)).toEqual(new Set(station));
    const elsewhere = person("somebody", "liaison", { scope: "330106002" });
    expect(canFileFor(elsewhere, place)).toEqual({ allowed: false, reason: "not-your-area" });
  });

  it("names the grant it stands on", () => {
    expect(can("accept", person("somebody", "triage"), complaint)).toEqual({
      allowed: true,
      grant: "g-triage",
    });
  });
});

describe("who sees the whole of a complaint", () => {
  it("shows it to its roles, its reporters and nobody else", () => {
    const seeing = roles.filter((role) =>
      seesWhole(person("somebody", role, own(role)), complaint),
    );
    expect(new Set(seeing)).toEqual(new Set([...station, ...department]));
    expect(seesWhole(person("reporter"), complaint)).toBe(true);
    expect(seesWhole(holder("c-2"), complaint)).toBe(true);
    expect(seesWhole(holder("c-9"), complaint)).toBe(false);
    expect(seesWhole(anonymous, complaint)).toBe(false);
  });

  it("keeps a report of wrongdoing from the station", () => {
    const report = { ...complaint, kind: "report" };
    expect(seesWhole(person("somebody", "liaison"), report)).toBe(false);
    expect(seesWhole(person("somebody", "triage"), report)).toBe(true);
    expect(isPublic({ kind: "report", acceptedAt: new Date() })).toBe(false);
    expect(isPublic({ kind: "help", acceptedAt: null })).toBe(false);
    expect(isPublic({ kind: "help", acceptedAt: new Date() })).toBe(true);
  });
});
