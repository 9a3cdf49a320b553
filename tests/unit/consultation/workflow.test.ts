import { describe, expect, it } from "vitest";
import { attendanceStatuses, consultationStatuses, matterStatuses } from "@/lib/consultation/model";
import {
  attendanceTransitions,
  canAskLeave,
  canEnd,
  consultationTransitions,
  leaveAsksLeft,
  matterTransitions,
  seatFor,
  stepAttendance,
  stepConsultation,
  stepMatter,
} from "@/lib/consultation/workflow";
import { followsTheTable } from "@/tests/support/journey";

describe("the journey of a matter", () => {
  followsTheTable(
    `
    suggested: screen→screened, reject→rejected, merge→merged
    screened: shortlist→shortlisted, reject→rejected, merge→merged
    shortlisted: publicise→publicised, reject→rejected
    publicised: approve→approved, reject→rejected
    approved: schedule→scheduled, defer→deferred
    deferred: resume→approved
    scheduled: complete→done, unschedule→approved
    end: done, rejected, merged
    `,
    matterTransitions,
    stepMatter,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(matterTransitions).sort()).toEqual([...matterStatuses].sort());
  });
});

describe("the journey of a consultation", () => {
  followsTheTable(
    `
    planned: research→researching, give-notice→noticed
    planned, researching, noticed, open: postpone→postponed, cancel→cancelled
    researching: give-notice→noticed
    noticed: open→open
    open: begin→in-session
    postponed: reschedule→noticed, cancel→cancelled
    in-session: end→minuting
    minuting: host-confirm→host-confirmed
    host-confirmed: head-confirm→confirmed, return→minuting
    confirmed: issue→issued
    issued: close→closed
    closed: reopen→issued
    end: cancelled
    `,
    consultationTransitions,
    stepConsultation,
  );

  it("lists every status of the model", () => {
    expect(Object.keys(consultationTransitions).sort()).toEqual([...consultationStatuses].sort());
  });

  it("does not end without a member and a resident in the room", () => {
    expect(canEnd({ membersPresent: 1, residentsPresent: 1 })).toBe(true);
    expect(canEnd({ membersPresent: 3, residentsPresent: 0 })).toBe(false);
    expect(canEnd({ membersPresent: 0, residentsPresent: 3 })).toBe(false);
  });
});

describe("the journey of an attendance", () => {
  followsTheTable(
    `
    invited: join→joined, decline→declined, ask-leave→leave-asked
    leave-asked: grant→excused, refuse→joined
    waitlisted: promote→joined, leave→declined
    joined: ask-leave→leave-asked, sign-in→present, miss→absent, cancel→declined
    nobody: walk-in→present
    end: excused, declined, present, absent
    `,
    attendanceTransitions,
    stepAttendance,
  );

  it("lists every status of the model, and nobody for whoever walks in", () => {
    const listed = Object.keys(attendanceTransitions).sort();
    expect(listed).toEqual([...attendanceStatuses, "nobody"].sort());
  });

  it("seats people while seats are left, then lists them as waiting", () => {
    expect(seatFor({ taken: 29, capacity: 30 })).toBe("joined");
    expect(seatFor({ taken: 30, capacity: 30 })).toBe("waitlisted");
    expect(seatFor({ taken: 0, capacity: 0 })).toBe("waitlisted");
  });

  it("hears as many requests for leave from one consultation as the rule allows", () => {
    const heard = (atMost: number) =>
      [0, 1, 2, 3].map((leaveAsks) => canAskLeave({ leaveAsks, atMost }));
    expect(heard(2)).toEqual([true, true, false, false]);
    expect(heard(1)).toEqual([true, false, false, false]);
    const left = [0, 1, 2, 3].map((leaveAsks) => leaveAsksLeft({ leaveAsks, atMost: 2 }));
    expect(left).toEqual([2, 1, 0, 0]);
  });
});
