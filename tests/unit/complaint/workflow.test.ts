import { describe, expect, it } from "vitest";
import { complaintStatuses } from "@/lib/complaint/model";
import { coStatuses, handoverStatuses } from "@/lib/complaint/model/handling";
import {
  actOfAnswer,
  awaitsParts,
  canAppeal,
  canReopen,
  canRequestReturn,
  coTransitions,
  handoverTransitions,
  isInHand,
  opensSupervision,
  step,
  stepCo,
  stepHandover,
  stopsClock,
  transitions,
} from "@/lib/complaint/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a complaint", () => {
  followsTheTable(
    `
    draft: submit→submitted, discard→discarded
    submitted: accept→accepted, decline→declined, refer→referred, merge→merged, withdraw→withdrawn
    accepted: dispatch→dispatched, consult→in-consultation, reply→replied, withdraw→withdrawn
    dispatched: receive→received, request-return→return-requested, redispatch→dispatched
    return-requested: redispatch→dispatched, uphold→dispatched
    received: start→in-progress, request-return→return-requested
    in-progress: ask→awaiting-resident, consult→in-consultation, reply→replied, withdraw→withdrawn
    awaiting-resident: answer→in-progress, lapse→in-progress
    in-consultation: return-result→in-progress, lapse→in-progress
    replied: confirm-solved→closed, report-unsolved→rework, explain→closed-explained
    replied: lapse→closed-unanswered
    rework: reply→replied, consult→in-consultation
    merged: split→submitted
    declined, referred: appeal→submitted
    closed, closed-explained, closed-unanswered: reopen→rework
    end: withdrawn, discarded
    `,
    transitions,
    step,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(transitions).sort()).toEqual([...complaintStatuses].sort());
  });
});

describe("what others are asked for", () => {
  followsTheTable(
    `
    requested: submit→submitted
    submitted: accept→accepted, return→requested
    end: accepted
    `,
    coTransitions,
    stepCo,
  );
  followsTheTable(
    `
    sent: answer→answered, withdraw→withdrawn, expire→expired
    end: answered, withdrawn, expired
    `,
    handoverTransitions,
    stepHandover,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(coTransitions).sort()).toEqual([...coStatuses].sort());
    expect(Object.keys(handoverTransitions).sort()).toEqual([...handoverStatuses].sort());
  });

  it("asks others while it is in hand, and hears them until it is answered", () => {
    expect(complaintStatuses.filter(isInHand)).toEqual(["in-progress", "rework"]);
    expect(complaintStatuses.filter(awaitsParts)).toEqual([
      "in-progress",
      "awaiting-resident",
      "in-consultation",
      "rework",
    ]);
  });
});

describe("what guards a step of a complaint", () => {
  it("lets a department ask for a return once, and not after it was upheld", () => {
    expect(canRequestReturn({ returnAsked: false, returnFinal: false })).toBe(true);
    expect(canRequestReturn({ returnAsked: true, returnFinal: false })).toBe(false);
    expect(canRequestReturn({ returnAsked: false, returnFinal: true })).toBe(false);
    expect(canRequestReturn({ returnAsked: true, returnFinal: true })).toBe(false);
  });

  it("hears one appeal", () => {
    expect(canAppeal({ appealed: false })).toBe(true);
    expect(canAppeal({ appealed: true })).toBe(false);
  });

  it("opens supervision from the second unsolved answer on", () => {
    expect([0, 1, 2].map((reworkCount) => opensSupervision({ reworkCount }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("counts partly solved as unsolved", () => {
    expect(actOfAnswer("yes")).toBe("confirm-solved");
    expect(actOfAnswer("partly")).toBe("report-unsolved");
    expect(actOfAnswer("no")).toBe("report-unsolved");
  });

  it("stops the clock while the resident or a consultation has the word", () => {
    const stopped = complaintStatuses.filter(stopsClock);
    expect(stopped).toEqual(["awaiting-resident", "in-consultation"]);
  });
});

describe("reopening a closed complaint", () => {
  const closedAt = new Date("2026-03-01T10:00:00+08:00");
  const byResident = (now: string) => canReopen({ closedAt, relapsed: false }, new Date(now));

  it("is open to the resident to the last second of the 90th day", () => {
    expect(byResident("2026-03-01T10:00:01+08:00")).toBe(true);
    expect(byResident("2026-05-30T23:59:59+08:00")).toBe(true);
    expect(byResident("2026-05-31T00:00:00+08:00")).toBe(false);
  });

  it("has no end where a relapse was found", () => {
    const later = new Date("2028-01-01T00:00:00+08:00");
    expect(canReopen({ closedAt, relapsed: true }, later)).toBe(true);
  });

  it("is not open where nothing was closed", () => {
    expect(canReopen({ closedAt: null, relapsed: false }, closedAt)).toBe(false);
  });
});
