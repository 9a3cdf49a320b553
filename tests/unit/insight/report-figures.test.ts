import { describe, expect, it } from "vitest";
import { reportDefinitions } from "@/lib/insight/copy/report-figures";
import { type Counted, reportGroups, told } from "@/lib/insight/model/report-figures";
import { agreementOf } from "@/lib/insight/rules/report-figures";

const counted = (key: Counted["key"], value: number | null, of: number | null = null) =>
  agreementOf({ key, value, of, sources: [], months: 0 });

describe("a figure of the report", () => {
  it("is equal or differs by one", () => {
    expect(counted("consultations", 137)).toBe("equal");
    expect(counted("consultations", 136)).toBe("differs");
    expect(counted("consultations", 138)).toBe("differs");
  });

  it("told as so many and more is equal from there on", () => {
    expect(counted("residents-taking-part", 13_999)).toBe("differs");
    expect(counted("residents-taking-part", 14_000)).toBe("equal");
    expect(counted("residents-taking-part", 14_126)).toBe("equal");
  });

  it("told with a share has to have that share, as it is written", () => {
    expect(counted("adopted", 484, 673)).toBe("equal");
    expect(counted("adopted", 484, 674)).toBe("differs");
    expect(counted("property-petitions", 4525, 47_884)).toBe("equal");
    expect(counted("property-petitions", 4525, 47_000)).toBe("differs");
    expect(counted("property-petitions", 4525, null)).toBe("unknown");
    expect(counted("property-petitions", 4525, 0)).toBe("unknown");
  });

  it("is not known where nothing was imported, and never zero", () => {
    expect(counted("topics", null)).toBe("unknown");
    expect(counted("topics", 0)).toBe("differs");
  });

  it("stands in one group and says how it is counted", () => {
    const grouped = reportGroups.flatMap((group) => [...group.keys]).toSorted();
    expect(grouped).toEqual(Object.keys(told).toSorted());
    expect(Object.keys(reportDefinitions).toSorted()).toEqual(grouped);
  });
});
