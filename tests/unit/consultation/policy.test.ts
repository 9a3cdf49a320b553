import { describe, expect, it } from "vitest";
import {
  canAnswerInvitation,
  canConfirmAsHead,
  canConfirmAsHost,
  canEndConsultation,
  canFollowSuggestions,
  canMoveDate,
  canOpenConsultationDesk,
  canOrganise,
  canRecord,
  canRemindOfMinutes,
  canSchedule,
  canSeeConsultation,
  canSettleMatter,
  canSuggestMatter,
  canTakePart,
  consultationScopes,
} from "@/lib/consultation/policy";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";

const meeting = {
  divisionCode: "330106012006",
  venueId: "v-1",
  convenorId: "convenor",
  hostId: "host",
  recorderId: "recorder",
  headId: "head",
};
const organisers: Role[] = ["liaison", "head", "rotating-head", "staff"];
const suggesters: Role[] = [...organisers, "member", "convenor", "triage"];
const readers: Role[] = [...suggesters, "signer", "auditor", "content-moderator"];

function personWith(role: Role, scope = "330106012", id = "p-1"): Actor {
  return { kind: "person", id, grants: [{ id: `grant of ${role}`, role, scope }] };
}
const named = (id: string): Actor => ({ kind: "person", id, grants: [] });

const rules = {
  "suggests a matter": { ask: (a: Actor) => canSuggestMatter(a, meeting), may: suggesters },
  "settles a matter": { ask: (a: Actor) => canSettleMatter(a, meeting), may: organisers },
  "schedules a consultation": {
    ask: (a: Actor) => canSchedule(a, meeting),
    may: [...organisers, "convenor", "member"] as Role[],
  },
  "sees what nobody announced": {
    ask: (a: Actor) => canSeeConsultation(a, { ...meeting, status: "planned", noticedAt: null }),
    may: readers,
  },
  organises: { ask: (a: Actor) => canOrganise(a, meeting), may: organisers },
  records: { ask: (a: Actor) => canRecord(a, meeting), may: organisers },
  ends: { ask: (a: Actor) => canEndConsultation(a, meeting), may: organisers },
  "confirms as host": { ask: (a: Actor) => canConfirmAsHost(a, meeting), may: [] as Role[] },
  "confirms as head": {
    ask: (a: Actor) => canConfirmAsHead(a, meeting),
    may: ["head", "rotating-head"] as Role[],
  },
  "moves the date": { ask: (a: Actor) => canMoveDate(a, meeting), may: organisers },
  "issues and closes": { ask: canFollowSuggestions, may: [] as Role[] },
  "reminds of minutes": { ask: canRemindOfMinutes, may: [] as Role[] },
};

describe.each(Object.entries(rules))("%s", (_, { ask, may }) => {
  it.each(roles)("%s", (role) => {
    const verdict = ask(personWith(role));
    expect(verdict.allowed).toBe(may.includes(role));
    if (verdict.allowed) expect(verdict.grant).toBe(`grant of ${role}`);
  });

  it("not from another street, and not without a name", () => {
    for (const role of may) expect(ask(personWith(role, "330106002")).allowed).toBe(false);
    expect(ask(anonymous).allowed).toBe(false);
  });
});

describe("who is named in the consultation", () => {
  const asks = {
    canOrganise,
    canRecord,
    canEndConsultation,
    canConfirmAsHost,
    canConfirmAsHead,
    canMoveDate,
  };
  const may: Record<string, (keyof typeof asks)[]> = {
    convenor: ["canOrganise", "canRecord", "canMoveDate"],
    host: ["canOrganise", "canRecord", "canEndConsultation", "canConfirmAsHost"],
    recorder: ["canRecord"],
    head: ["canConfirmAsHead", "canMoveDate"],
  };

  it.each(Object.keys(may))("%s", (who) => {
    const allowed = Object.entries(asks).filter(([, ask]) => ask(named(who), meeting).allowed);
    expect(allowed.map(([name]) => name)).toEqual(may[who]);
    const unseen = { ...meeting, status: "planned", noticedAt: null };
    expect(canSeeConsultation(named(who), unseen).allowed).toBe(true);
  });
});

describe("who takes part", () => {
  it("any person with a confirmed phone, and nobody without", () => {
    expect(canTakePart(named("p-9"), meeting).allowed).toBe(true);
    expect(canTakePart(anonymous, meeting)).toEqual({ allowed: false, reason: "sign-in-first" });
    expect(canTakePart(system("a-job"), meeting).allowed).toBe(false);
  });

  it("everybody sees what notice was given of", () => {
    const known = { ...meeting, status: "open", noticedAt: new Date(0) };
    expect(canSeeConsultation(anonymous, known).allowed).toBe(true);
    expect(canSeeConsultation(anonymous, { ...known, noticedAt: null }).allowed).toBe(false);
  });

  it("the invited person or the invited department's people answer", () => {
    const department: Actor = {
      kind: "person",
      id: "p-2",
      grants: [{ id: "g", role: "handler", scope: "330106", departmentId: "d-1" }],
    };
    const of = (personId: string | null, departmentId: string | null) => ({
      personId,
      departmentId,
    });
    expect(canAnswerInvitation(named("p-9"), meeting, of("p-9", null)).allowed).toBe(true);
    expect(canAnswerInvitation(named("p-9"), meeting, of("p-8", null)).allowed).toBe(false);
    expect(canAnswerInvitation(department, meeting, of(null, "d-1"))).toEqual({
      allowed: true,
      grant: "g",
    });
    expect(canAnswerInvitation(department, meeting, of(null, "d-2")).allowed).toBe(false);
    expect(canAnswerInvitation(personWith("handler"), meeting, of(null, null)).allowed).toBe(false);
  });

  it("the platform issues and closes", () => {
    expect(canFollowSuggestions(system("follow-suggestions")).allowed).toBe(true);
    expect(canRemindOfMinutes(system("remind-of-minutes")).allowed).toBe(true);
  });
});

describe("the desk", () => {
  it.each(roles)("%s", (role) => {
    expect(canOpenConsultationDesk(personWith(role)).allowed).toBe(readers.includes(role));
    expect(consultationScopes(personWith(role))).toHaveLength(readers.includes(role) ? 1 : 0);
  });
});
