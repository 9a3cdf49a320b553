import { describe, expect, it } from "vitest";
import { draftsForm } from "@/lib/suggestion/rules/forms";

const first = { title: "东门外建八个", body: "建议年内建成八个充电位。", proposer: "member" };
const blank = {
  title: "",
  body: "",
  proposedDepartment: "fire",
  proposer: "member",
  promisedOn: "",
};
const row = (n: number, typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${name}-${n}`, value]));

describe("the form of several suggestions", () => {
  it("takes the rows that were written and leaves the blank ones out", () => {
    const typed = { ...first, outcome: "on-site", ...row(2, blank), ...row(3, first) };
    const parsed = draftsForm.parse({ ref: "H", consultation: "H-1", ...typed });
    expect(parsed.drafts.map((each) => [each.title, each.outcome, each.consultation])).toEqual([
      ["东门外建八个", "on-site", "H-1"],
      ["东门外建八个", "assign", "H-1"],
    ]);
  });

  it("says at the field of which row something is missing", () => {
    const typed = { ...first, ...row(2, { ...blank, title: "短" }) };
    const parsed = draftsForm.safeParse({ consultation: "H-1", ...typed });
    expect(parsed.error?.flatten().fieldErrors).toEqual({
      "title-2": ["title-short"],
      "body-2": ["body-short"],
    });
  });

  it("asks for the first where none was written", () => {
    const parsed = draftsForm.safeParse({ consultation: "H-1", ...blank });
    expect(Object.keys(parsed.error?.flatten().fieldErrors ?? {}).sort()).toEqual([
      "body",
      "title",
    ]);
  });
});
