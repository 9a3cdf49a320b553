import { describe, expect, it } from "vitest";
import { pollStatuses, questionStatuses, speakerStatuses } from "@/lib/consultation/model/live";
import { canHideQuestion, canRunSession, canWithdrawSpeech } from "@/lib/consultation/policy";
import { pollForm, speechAsking, voteCasting } from "@/lib/consultation/rules/live-forms";
import {
  pollTransitions,
  questionTransitions,
  speakerTransitions,
  stepPoll,
  stepQuestion,
  stepSpeaker,
} from "@/lib/consultation/workflow";
import { type Actor, anonymous, type Role, roles } from "@/lib/core/actor";
import { followsTheTable } from "@/tests/support/journey";

describe("a question", () => {
  followsTheTable(
    `
    open: answer→answered, hide→hidden
    answered: reopen→open, hide→hidden
    hidden: show→open
    `,
    questionTransitions,
    stepQuestion,
  );
});

describe("a turn to speak", () => {
  followsTheTable(
    `
    asked: call→called
    asked, called: start→speaking, withdraw→withdrawn
    speaking: finish→done
    end: done, withdrawn
    `,
    speakerTransitions,
    stepSpeaker,
  );
});

describe("a quick poll", () => {
  followsTheTable(
    `
    open: close→closed
    end: closed
    `,
    pollTransitions,
    stepPoll,
  );
});

it("the tables list every status", () => {
  expect(Object.keys(questionTransitions)).toEqual([...questionStatuses]);
  expect(Object.keys(speakerTransitions)).toEqual([...speakerStatuses]);
  expect(Object.keys(pollTransitions)).toEqual([...pollStatuses]);
});

const meeting = {
  divisionCode: "330106012006",
  venueId: "v-1",
  convenorId: "convenor",
  hostId: "host",
  recorderId: "recorder",
  headId: "head",
};
const organisers: Role[] = ["liaison", "head", "rotating-head", "staff"];
const as = (role: Role, scope = "330106012"): Actor => ({
  kind: "person",
  id: "p-1",
  grants: [{ id: "g-1", role, scope }],
});
const named = (id: string): Actor => ({ kind: "person", id, grants: [] });

describe("who runs the session", () => {
  it.each(roles)("%s", (role) => {
    expect(canRunSession(as(role), meeting).allowed).toBe(organisers.includes(role));
    expect(canRunSession(as(role, "330106013"), meeting).allowed).toBe(false);
    const hides = [...organisers, "content-moderator"].includes(role);
    expect(canHideQuestion(as(role), meeting).allowed).toBe(hides);
    expect(canHideQuestion(as(role, "330106013"), meeting).allowed).toBe(false);
  });

  it("the host and the recorder by name; the recorder hides no question", () => {
    expect(canRunSession(named("host"), meeting).allowed).toBe(true);
    expect(canRunSession(named("recorder"), meeting).allowed).toBe(true);
    expect(canRunSession(named("head"), meeting).allowed).toBe(false);
    expect(canHideQuestion(named("host"), meeting).allowed).toBe(true);
    expect(canHideQuestion(named("recorder"), meeting).allowed).toBe(false);
    expect(canHideQuestion(anonymous, meeting).allowed).toBe(false);
  });

  it("a turn to speak is given back by who asked, or by who runs the session", () => {
    const mine = { personId: "me" };
    expect(canWithdrawSpeech(named("me"), meeting, mine).allowed).toBe(true);
    expect(canWithdrawSpeech(named("other"), meeting, mine).allowed).toBe(false);
    expect(canWithdrawSpeech(named("host"), meeting, mine).allowed).toBe(true);
    expect(canWithdrawSpeech(named("other"), meeting, { personId: null }).allowed).toBe(false);
    expect(canWithdrawSpeech(anonymous, meeting, { personId: null }).allowed).toBe(false);
  });
});

describe("the forms", () => {
  const options = { "option-1": "东侧", "option-2": " 西侧 ", "option-4": "" };

  it("blank options are left out; two to five that differ make a poll", () => {
    const poll = { ref: "S1", text: "充电棚建在哪里" };
    const made = pollForm.parse({ ...poll, ...options });
    expect([made.options, made.shown]).toEqual([["东侧", "西侧"], "closed"]);
    const wrong = (more: object) => pollForm.safeParse({ ...poll, ...more }).success;
    expect(wrong({ "option-1": "东侧" })).toBe(false);
    expect(wrong({ "option-1": "东侧", "option-2": "东侧" })).toBe(false);
    expect(wrong({ ...options, text: "哪" })).toBe(false);
  });

  it("a vote names an option; an address may be left to the platform", () => {
    const vote = { ref: "S1", pollId: crypto.randomUUID() };
    expect(voteCasting.parse({ ...vote, choice: "1" }).choice).toBe(1);
    expect(voteCasting.safeParse(vote).success).toBe(false);
    expect(voteCasting.safeParse({ ...vote, choice: "5" }).success).toBe(false);
    expect(speechAsking.parse({ ref: "S1", label: "" }).label).toBe("");
    expect(speechAsking.safeParse({ ref: "S1", label: "王" }).success).toBe(false);
  });
});
