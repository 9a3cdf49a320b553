import { describe, expect, it } from "vitest";
import {
  type ComplaintFacts,
  can,
  canAskExtension,
  canAskOthers,
  canContact,
  canDecideExtension,
  isMergedReporter,
  isReporter,
  seesWhole,
} from "@/lib/complaint/policy";
import { canAnswerHandover, canExpireHandover, canGiveOpinion } from "@/lib/complaint/policy/parts";
import { type ComplaintAct, transitions } from "@/lib/complaint/workflow";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";

const complaint: ComplaintFacts = {
  id: "c-1",
  kind: "complaint",
  divisionCode: "330106012006",
  venueId: null,
  departmentId: "d-1",
  reporterId: "reporter",
  mergedReporterIds: [],
  mergedIds: ["c-2"],
  supporterIds: [],
  supportIds: ["s-1"],
};
const part = { id: "h-1", divisionCode: "330106012006", ownIds: ["reporter", null] };

function person(id: string, role?: Role, grant: object = {}): Actor {
  const held = role ? [{ id: `g-${role}`, role, scope: "330106", ...grant }] : [];
  return { kind: "person", id, grants: held };
}
const link = (handoverId: string): Actor => ({
  kind: "firm-link",
  id: null,
  handoverId,
  grants: [],
});
const acts = [...new Set(Object.values(transitions).flatMap(Object.keys))] as ComplaintAct[];
const allowed = (may: (actor: Actor) => { allowed: boolean }, grant: object) =>
  roles.filter((role) => may(person("somebody", role, grant)).allowed);

describe("the holder of a firm's link", () => {
  it("is never the reporter, whatever the link names", () => {
    for (const id of ["c-1", "c-2", "s-1", "h-1", ""]) {
      expect(isReporter(link(id), complaint)).toBe(false);
      expect(isMergedReporter(link(id), complaint)).toBe(false);
      expect(seesWhole(link(id), complaint)).toBe(false);
      for (const act of acts) expect(can(act, link(id), complaint).allowed, act).toBe(false);
    }
    const unnamed = { ...complaint, reporterId: null };
    expect(isReporter(link("c-1"), unnamed)).toBe(false);
  });

  it("answers its own hand-over and nothing else", () => {
    const handed = { ...part, firmId: "f-1" };
    expect(canAnswerHandover(link("h-1"), handed).allowed).toBe(true);
    expect(canAnswerHandover(link("h-2"), handed).allowed).toBe(false);
    expect(canAnswerHandover(anonymous, handed).allowed).toBe(false);
    expect(canGiveOpinion(link("h-1"), { ...part, departmentId: "d-2" }).allowed).toBe(false);
  });
});

describe("who asks, decides and answers beside the status", () => {
  const own = { departmentId: "d-1" };

  it("lets the department ask, and triage decide what somebody else asked", () => {
    const department: readonly Role[] = ["handler", "department-lead"];
    expect(allowed((actor) => canAskExtension(actor, complaint), own)).toEqual(department);
    expect(allowed((actor) => canAskOthers(actor, complaint), own)).toEqual(department);
    const decide = (by: string) => (actor: Actor) =>
      canDecideExtension(actor, complaint, { askedById: by });
    expect(allowed(decide("other"), {})).toEqual(["triage", "staff"]);
    expect(allowed(decide("somebody"), {})).toEqual([]);
    expect(decide("other")(person("reporter", "triage")).allowed).toBe(false);
  });

  it("lets department, triage and station speak with the reporter", () => {
    expect(new Set(allowed((actor) => canContact(actor, complaint), {}))).toEqual(
      new Set(["triage", "staff", "liaison", "head", "rotating-head"]),
    );
    expect(canContact(person("somebody", "handler", own), complaint).allowed).toBe(true);
    expect(canContact(person("reporter", "handler", own), complaint).allowed).toBe(false);
  });

  it("takes an opinion from the department that was asked, within its scope", () => {
    const asked = { ...part, departmentId: "d-2" };
    const give = (grant: object, id = "somebody") =>
      canGiveOpinion(person(id, "handler", grant), asked).allowed;
    expect(give({ departmentId: "d-2" })).toBe(true);
    expect(give({ departmentId: "d-1" })).toBe(false);
    expect(give({})).toBe(false);
    expect(give({ departmentId: "d-2", scope: "330106002" })).toBe(false);
    expect(give({ departmentId: "d-2" }, "reporter")).toBe(false);
    expect(canGiveOpinion(person("somebody", "triage"), asked).allowed).toBe(false);
  });

  it("takes the firm's answer from its own contact, and ends it by the clock", () => {
    const handed = { ...part, firmId: "f-1" };
    const answer = (grant: object, id = "somebody") =>
      canAnswerHandover(person(id, "firm-contact", grant), handed).allowed;
    expect(answer({ firmId: "f-1" })).toBe(true);
    expect(answer({ firmId: "f-2" })).toBe(false);
    expect(answer({})).toBe(false);
    expect(answer({ firmId: "f-1" }, "reporter")).toBe(false);
    expect(answer({ firmId: "f-1", scope: "330106002" })).toBe(false);
    expect(canExpireHandover(system("job")).allowed).toBe(true);
    expect(canExpireHandover(person("somebody", "staff")).allowed).toBe(false);
  });
});
