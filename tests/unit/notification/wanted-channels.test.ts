import { describe, expect, it } from "vitest";
import { choiceKindOf } from "@/lib/notification/rules/choice-kind";
import { wantedBy } from "@/lib/notification/rules/wanted-channels";

describe("what somebody wants to hear", () => {
  it("is, as usual, a message to a resident's phone of progress and of what is asked", () => {
    const wanted = wantedBy([], ["member"]);
    const bySms = Object.entries(wanted).filter(([, channels]) => channels.has("sms"));
    expect(bySms.map(([kind]) => kind)).toEqual(["progress", "asked"]);
  });

  it("is, as usual, a mail to an officer of dates and nothing on the phone", () => {
    for (const role of ["handler", "department-lead", "triage", "liaison", "staff", "head"]) {
      const wanted = wantedBy([], ["resident", role]);
      const by = (channel: "sms" | "mail") =>
        Object.entries(wanted).flatMap(([kind, channels]) => (channels.has(channel) ? kind : []));
      expect(by("mail")).toEqual(["deadline"]);
      expect(by("sms")).toEqual([]);
    }
  });

  it("is what they chose, in both directions, and nothing else changes", () => {
    const wanted = wantedBy(
      [
        { kind: "progress", channel: "sms", wanted: false },
        { kind: "followed", channel: "sms", wanted: true },
      ],
      [],
    );
    expect(wanted.progress.has("sms")).toBe(false);
    expect(wanted.followed.has("sms")).toBe(true);
    expect(wanted.asked.has("sms")).toBe(true);
  });
});

describe("a notice falls under", () => {
  const kinds: [string, string][] = [
    ["complaint.accepted", "progress"],
    ["complaint.replied", "asked"],
    ["complaint.dispatched", "asked"],
    ["complaint.co-handler-asked", "asked"],
    ["complaint.extension-granted", "deadline"],
    ["complaint.fell-late", "deadline"],
    ["complaint.supervised", "deadline"],
    ["suggestion.supervised", "deadline"],
    ["look-back.fell-due", "deadline"],
    ["look-back.assigned", "asked"],
    ["consultation.noticed", "consultation"],
    ["consultation.ended", "asked"],
    ["problem.confirmed", "progress"],
    ["complaint.question-answered", "progress"],
  ];
  for (const [kind, choice] of kinds) {
    it(`${choice}: ${kind}`, () => expect(choiceKindOf(kind)).toBe(choice));
  }
});
