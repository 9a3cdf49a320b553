import { describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { noticeTexts } from "@/lib/notification/copy";
import { noticeTitle } from "@/lib/notification/copy/followed";
import { noticeSentence } from "@/lib/notification/copy/sentence";
import { countsOf } from "@/lib/notification/model/counts";
import { audienceOf } from "@/lib/notification/rules/audience";
import { noticePath } from "@/lib/notification/rules/notice-path";

const handler: Actor = {
  kind: "person",
  id: "p",
  grants: [{ id: "g", role: "handler", scope: "330106", departmentId: "d" }],
};
const firm: Actor = {
  kind: "person",
  id: "f",
  grants: [{ id: "g", role: "firm-contact", scope: "330106", firmId: "x" }],
};
const triage: Actor = {
  kind: "person",
  id: "t",
  grants: [{ id: "g", role: "triage", scope: "330106" }],
};
const member: Actor = {
  kind: "person",
  id: "m",
  grants: [{ id: "g", role: "member", scope: "330106" }],
};
const resident: Actor = { kind: "person", id: "r", grants: [] };

describe("notices", () => {
  it("have a text for everything somebody is told of, and for nothing else", () => {
    expect(Object.keys(noticeTexts).sort()).toEqual(Object.keys(audienceOf).sort());
  });

  const paths: [string, Actor, string, string][] = [
    ["a handler to the work", handler, "complaint.reopened", "/handling/complaints/C1"],
    ["a handler to the suggestion", handler, "suggestion.assigned", "/handling/suggestions/C1"],
    ["a co-handler to what is asked", handler, "complaint.co-handler-asked", "/handling/opinions"],
    ["a firm to what it was handed", firm, "complaint.handed-to-firm", "/handling"],
    ["the reporter to their complaint", resident, "complaint.reopened", "/my/complaints/C1"],
    ["the observer to the look-back", resident, "look-back.assigned", "/duty/look-backs/C1"],
    ["the host to the desk", resident, "consultation.ended", "/desk/consultations/C1"],
    [
      "a reminded handler to their list",
      handler,
      "notices.reminded",
      "/handling/complaints?view=over",
    ],
    ["reminded triage to what is late", triage, "notices.reminded", "/desk/complaints?view=over"],
    ["who follows a place to it", resident, "notices.places-told", "/my/following"],
    ["who answers requests to them", resident, "data-request.asked", "/admin/data-requests"],
    ["who asked to their data", resident, "data-request.refused", "/my/data#earlier"],
    ["a guest to the consultation", resident, "consultation.noticed", "/consultations/C1"],
    ["a member who is invited to their answer", member, "consultation.invited", "/duty"],
    [
      "an expert who is invited to their place",
      resident,
      "consultation.invited",
      "/consultations/C1/seat",
    ],
    ["who is invited to the dates", resident, "consultation.date-asked", "/consultations/C1/dates"],
    ["a suggester to the matter", resident, "matter.rejected", "/consultations/matters/C1"],
    ["everybody else to the chain", anonymous, "suggestion.answered", "/trace/C1"],
  ];
  for (const [who, actor, kind, path] of paths) {
    it(`lead ${who}`, () => expect(noticePath(actor, { kind, ref: "C1" })).toBe(path));
  }

  it("lead to what is soon due where nothing is late", () => {
    const of = (counts: object) =>
      noticePath(handler, { kind: "notices.reminded", ref: "", counts: countsOf(counts) });
    expect(of({ soon: 2, today: 1 })).toBe("/handling/complaints?view=soon");
    expect(of({ soon: 2, threefold: 1 })).toBe("/handling/complaints?view=over");
  });

  it("name how many, and only what there is", () => {
    const said = (kind: string, counts: object, locale: "zh" | "en") =>
      noticeSentence({ kind, counts: countsOf(counts) }, locale);
    const all = { soon: 2, today: 1, over: 4, threefold: 5 };
    expect(said("notices.reminded", all, "zh")).toBe("诉求3 件临期、4 件超期、5 件超期三倍");
    expect(said("notices.reminded", all, "en")).toBe(
      "Complaints: 3 due soon, 4 overdue, 5 overdue x3",
    );
    expect(said("notices.reminded", { over: 1 }, "zh")).toBe("诉求1 件超期");
    expect(said("notices.reminded", {}, "zh")).toBe("有诉求临近或超过期限，请看看");
    expect(said("notices.places-told", { complaints: 1 }, "en")).toBe(
      "1 new complaint at places you follow",
    );
    expect(said("complaint.replied", all, "zh")).toBe("您的诉求有了答复，请说说解决了吗");
  });

  it("lead whoever joined to their own page of it, whatever office they hold elsewhere", () => {
    for (const actor of [resident, handler, triage]) {
      const told = { kind: "complaint.reopened", ref: "C1", followed: true, joined: true };
      expect(noticePath(actor, told)).toBe("/my/complaints/C1");
    }
  });

  it("lead one who follows to the chain, and never call the matter theirs", () => {
    const path = noticePath(handler, { kind: "complaint.reopened", ref: "C1", followed: true });
    expect(path).toBe("/trace/C1");
    for (const [kind, audience] of Object.entries(audienceOf)) {
      if (!audience.includes("followers") && !audience.includes("supporters")) continue;
      const title = noticeTitle(kind, true);
      expect(title?.zh).toMatch(/^您关注的/);
      expect(title?.en).toMatch(/you follow/);
    }
  });
});
