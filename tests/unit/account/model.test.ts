import { describe, expect, it } from "vitest";
import { codeShape, grantGiving, phoneShape, roleNamed } from "@/lib/account/model";
import { demonstrationAccounts, isDemonstrationPhone } from "@/lib/account/rules/demonstration";

describe("what people type", () => {
  it.each([
    "13800001234",
    " 138 0000 1234",
    "138-0000-1234",
    "+8613800001234",
    "１３８００００１２３４",
  ])("reads the phone %j", (typed) => {
    expect(phoneShape.parse(typed)).toBe("13800001234");
  });

  it.each(["", "1380000123", "138000012345", "23800001234", "12800001234", "138a0001234"])(
    "does not take %j for a phone",
    (typed) => {
      expect(phoneShape.safeParse(typed).error?.issues[0]?.message).toBe("phone-shape");
    },
  );

  it("reads a code with a space in it", () => {
    expect(codeShape.parse("123 456")).toBe("123456");
    expect(codeShape.safeParse("12345").success).toBe(false);
  });
});

describe("the form that gives a role", () => {
  const form = {
    phone: "13800001234",
    role: "staff",
    scope: "330106",
    venueId: "",
    departmentId: "",
    firmId: "",
    fromDay: "2026-01-01",
    toDay: "",
    name: "",
  };

  it("takes empty optional fields as absent", () => {
    expect(grantGiving.parse(form)).toMatchObject({ venueId: null, toDay: null });
    expect(grantGiving.parse(form).name).toBeUndefined();
  });

  it("refuses days in the wrong order, a scope of five digits and the role everybody has", () => {
    expect(grantGiving.safeParse({ ...form, toDay: "2025-12-31" }).success).toBe(false);
    expect(grantGiving.safeParse({ ...form, scope: "33010" }).success).toBe(false);
    expect(grantGiving.safeParse({ ...form, role: "resident" }).success).toBe(false);
  });

  it("knows no role beyond the list", () => {
    expect(roleNamed("staff")).toBe("staff");
    expect(roleNamed("superuser")).toBeUndefined();
  });
});

describe("the demonstration's accounts", () => {
  it("have demonstration numbers, each once", () => {
    const phones = demonstrationAccounts.flatMap((group) => group.list.map((one) => one.phone));
    expect(phones.every(isDemonstrationPhone)).toBe(true);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it("leaves other people's numbers alone", () => {
    expect(isDemonstrationPhone("13900000100")).toBe(false);
    expect(isDemonstrationPhone("13800000001")).toBe(false);
  });
});
