import { describe, expect, it } from "vitest";
import type { Actor, Grant, Role } from "@/lib/core/actor";
import { suggestionStatuses } from "@/lib/suggestion/model";
import { taskOf } from "@/lib/suggestion/rules/handling-task";
import { type Movable, type Move, movesFor } from "@/lib/suggestion/rules/moves";

const actor = (role: Role, held: Partial<Grant> = {}): Actor => ({
  kind: "person",
  id: role,
  grants: [{ id: role, role, scope: "330106", ...held }],
});
const staff = actor("staff");
const head = actor("head", { venueId: "station" });
const handler = actor("handler", { departmentId: "lead" });
const lead = actor("department-lead", { departmentId: "lead" });
const coHandler = actor("handler", { departmentId: "co" });

const at = (status: string, more: Partial<Movable> = {}): Movable => ({
  status,
  place: {
    divisionCode: "330106012006",
    venueId: "station",
    officerIds: [],
    hostId: null,
    headId: "head",
    leadDepartmentId: "lead",
    departmentIds: ["lead", "co"],
  },
  objectionFinal: false,
  parts: [
    { departmentId: "lead", role: "lead", status: "requested", submittedById: null },
    { departmentId: "co", role: "co-handler", status: "requested", submittedById: null },
  ],
  adoptionDraft: null,
  replyDraft: null,
  extension: null,
  ...more,
});

describe("buttons are drawn from table, facts and policy", () => {
  it.each([
    ["staff", staff, "confirmed", ["review", "settle-on-spot", "return"]],
    ["staff", staff, "reviewed", ["assign", "withdraw"]],
    ["staff", staff, "objected", ["reassign", "uphold"]],
    ["staff", staff, "answered", []],
    ["the head", head, "drafted", ["drop"]],
    ["the head", head, "returned", ["reconfirm", "drop"]],
    ["a handler", handler, "assigned", ["sign", "object"]],
    ["a handler", handler, "signed", ["draft-adoption"]],
    ["a handler", handler, "handling", ["draft-reply", "ask-extension"]],
    ["a handler", handler, "rework", ["draft-reply"]],
    ["a handler", handler, "closed", []],
    ["a co-handler", coHandler, "handling", ["give-opinion"]],
    ["a co-handler", coHandler, "closed", []],
  ] as const)("%s at %s", (...[, by, status, moves]) => {
    expect(movesFor(by, at(status))).toEqual(moves);
  });

  it("a separate answer is signed by its own lead, an opinion taken by the lead department", () => {
    const submitted = { departmentId: "co", status: "submitted", submittedById: "handler" };
    const [own] = at("handling").parts;
    const parts = (role: string) => (own ? [own, { ...submitted, role }] : []);
    const separate = at("handling", { parts: parts("separate") });
    const ownLead = actor("department-lead", { departmentId: "co" });
    expect(movesFor(ownLead, separate)).toEqual(["countersign-part"]);
    expect(movesFor(coHandler, separate)).toEqual([]);
    expect(movesFor(handler, separate)).not.toContain<Move>("take-opinions");
    const opinion = at("handling", { parts: parts("co-handler") });
    expect(movesFor(handler, opinion)).toContain<Move>("take-opinions");
    expect(movesFor(ownLead, opinion)).toEqual([]);
  });

  it("nothing is offered to strangers in any status", () => {
    for (const status of suggestionStatuses) {
      expect(movesFor(actor("member"), at(status))).toEqual([]);
      expect(movesFor({ kind: "anonymous", id: null, grants: [] }, at(status))).toEqual([]);
    }
  });

  it("a draft is signed by the lead and not by whoever wrote it", () => {
    const drafted = at("signed", {
      adoptionDraft: { draftedById: "handler", adoption: "adopted" },
    });
    expect(movesFor(lead, drafted)).toContain<Move>("countersign-adoption");
    expect(movesFor(handler, drafted)).not.toContain<Move>("countersign-adoption");
    const own = at("handling", { replyDraft: { draftedById: "department-lead" } });
    expect(movesFor(lead, own)).not.toContain<Move>("countersign-reply");
  });

  it("one objection, one extension, one decision on it", () => {
    expect(movesFor(handler, at("assigned", { objectionFinal: true }))).toEqual(["sign"]);
    const asked = at("handling", { extension: "undecided" });
    expect(movesFor(handler, asked)).not.toContain<Move>("ask-extension");
    expect(movesFor(staff, asked)).toEqual(["decide-extension"]);
    expect(movesFor(staff, at("handling", { extension: "decided" }))).toEqual([]);
  });
});

describe("the one next thing of a department", () => {
  const facts = {
    status: "assigned",
    part: { role: "lead", status: "requested" },
    signs: false,
    adoptionDrafted: false,
    replyDrafted: false,
    opinionsWait: false,
    separateWaits: false,
  };
  it.each([
    [{}, "sign"],
    [{ status: "signed" }, "decide"],
    [{ status: "signed", adoptionDrafted: true }, null],
    [{ status: "signed", adoptionDrafted: true, signs: true }, "countersign-adoption"],
    [
      { status: "signed", adoptionDrafted: true, replyDrafted: true, signs: true },
      "countersign-both",
    ],
    [{ status: "handling" }, "answer"],
    [{ status: "handling", opinionsWait: true }, "take-opinions"],
    [{ status: "rework", replyDrafted: true, signs: true }, "countersign-reply"],
    [{ status: "answered" }, null],
    [{ part: { role: "co-handler", status: "requested" } }, "give-opinion"],
    [{ part: { role: "co-handler", status: "submitted" } }, null],
    [{ part: { role: "separate", status: "requested" }, status: "answered" }, null],
    [{ part: { role: "separate", status: "submitted" } }, null],
    [{ part: { role: "separate", status: "submitted" }, signs: true }, "countersign-part"],
    [{ part: { role: "separate", status: "accepted" }, signs: true }, null],
    [{ part: { role: "co-handler", status: "submitted" }, signs: true }, null],
    [{ status: "handling", replyDrafted: true, signs: true, separateWaits: true }, null],
    [{ status: "handling", separateWaits: true }, "answer"],
    [
      {
        ...{ status: "signed", adoptionDrafted: true, replyDrafted: true },
        ...{ signs: true, separateWaits: true },
      },
      null,
    ],
  ] as const)("%j: %s", (more, task) => {
    expect(taskOf({ ...facts, ...more })).toBe(task);
  });
});
