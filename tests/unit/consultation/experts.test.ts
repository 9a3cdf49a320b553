import { describe, expect, it } from "vitest";
import { canAnswerInvitation } from "@/lib/consultation/policy";
import { areApart, readExpert, whyNotExpert } from "@/lib/consultation/rules/experts";

const at = { divisionCode: "330106012", venueId: "v" } as Parameters<typeof canAnswerInvitation>[1];

describe("a line with an expert", () => {
  it("says how they are called, and by the number at its end where the invitation goes", () => {
    expect(readExpert("王教授 结构 13900000077")).toEqual({
      ...{ label: "王教授 结构", phone: "13900000077" },
    });
    expect(readExpert(" 王教授  结构 ")).toEqual({ label: "王教授 结构", phone: null });
    expect(readExpert("王教授 2号楼")).toEqual({ label: "王教授 2号楼", phone: null });
  });

  it("is wrong without a form of address, too long, or with a wrong number", () => {
    expect(whyNotExpert("王教授 13900000077")).toBeNull();
    expect(whyNotExpert("13900000077")).toBe("expert-short");
    expect(whyNotExpert("王")).toBe("expert-short");
    expect(whyNotExpert("王教授 1390000007")).toBe("expert-phone");
    expect(whyNotExpert("王".repeat(21))).toBe("label-long");
  });

  it("never keeps a number where everybody reads it, and keeps it as everybody's is kept", () => {
    for (const line of [
      "13900000077 王教授",
      "王教授13900000077",
      "王教授 139 0000 0077",
      "１３９０００００７７ 王教授",
      "王教授 139-0000-0077 结构",
    ])
      expect(whyNotExpert(line), line).toBe("expert-phone");
    for (const typed of [
      "+8613900000077",
      "8613900000077",
      "139-0000-0077",
      "１３９０００００７７７",
    ])
      expect(readExpert(`王教授 ${typed}`).phone, typed).toMatch(/^13900000\d77$/);
    expect(areApart(["王教授 13900000077", "李教授 +8613900000077"])).toBe(false);
  });

  it("stands once for one number", () => {
    expect(areApart(["王教授 13900000077", "李教授 13900000078", "张教授", "赵教授"])).toBe(true);
    expect(areApart(["王教授 13900000077", "李教授 13900000077"])).toBe(false);
  });
});

it("an invitation is answered by whoever proved its phone, and no other", () => {
  const holder = (subjectId: string) =>
    ({ kind: "link-holder", id: null, subjectId, grants: [] }) as const;
  const invitation = { id: "a-1", personId: "p-1", departmentId: null };
  expect(canAnswerInvitation(holder("a-1"), at, invitation).allowed).toBe(true);
  expect(canAnswerInvitation(holder("a-2"), at, invitation).allowed).toBe(false);
  const unknown = { personId: null, departmentId: null };
  expect(canAnswerInvitation(holder("a-1"), at, unknown).allowed).toBe(false);
});
