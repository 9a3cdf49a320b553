import { describe, expect, it } from "vitest";
import { departmentOnDuty, dutyNames } from "@/lib/place/rules/duty";

const departments = [
  { code: "housing", divisionCode: "330106", street: false },
  { code: "street-010", divisionCode: "330106010", street: true },
  { code: "street-011", divisionCode: "330106011", street: true },
  { code: "unit-011", divisionCode: "330106011", street: false },
];
const onDuty = (code: string | undefined, place: string) =>
  departmentOnDuty(code, departments, place)?.code;

describe("the department on duty", () => {
  it("is the one of the code, wherever the place is", () => {
    expect(onDuty("housing", "330106010003")).toBe("housing");
  });
  it("is the street office of the place, also where the place is the street itself", () => {
    expect(onDuty("street", "330106011002")).toBe("street-011");
    expect(onDuty("street", "330106010")).toBe("street-010");
  });
  it("is none where the street is unknown or a person decides", () => {
    expect(onDuty("street", "330106")).toBeUndefined();
    expect(onDuty("street", "330106099001")).toBeUndefined();
    expect(onDuty("triage", "330106010003")).toBeUndefined();
    expect(onDuty(undefined, "330106010003")).toBeUndefined();
  });
});

describe("the names behind the codes", () => {
  const named = departments.map((each) => ({ ...each, shortName: `${each.code}'s name` }));
  it("are the district's own and the street office of the place", () => {
    expect(dutyNames(named, "330106011002")).toEqual({
      housing: "housing's name",
      "unit-011": "unit-011's name",
      street: "street-011's name",
    });
  });
  it("leave the street out where it is unknown", () => {
    expect(dutyNames(named, "330106")).not.toHaveProperty("street");
  });
});
