import { beforeAll, describe, expect, it, vi } from "vitest";
import { lookedParams, lookFor, readLooked } from "@/lib/web/find-words";

const now = new Date("2026-11-25T09:00:00+08:00");
const clerk = { id: "clerk", now };
const hoursOn = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

beforeAll(() => {
  vi.stubEnv("DATA_KEY", Buffer.alloc(32, 7).toString("base64"));
});

describe("what is looked for", () => {
  it("stands in the address as it was typed where no number is in it", () => {
    const looked = lookFor(" 电梯 困人 ", clerk);
    expect(lookedParams(looked)).toEqual({ q: "电梯 困人" });
    expect(readLooked({ q: "电梯 困人" }, clerk)).toEqual({ words: "电梯 困人" });
  });

  it("stands there covered where a number is in it, and opens to whoever typed it", () => {
    const { k = "", q } = lookedParams(lookFor("13900000412", clerk));
    expect(q).toBeUndefined();
    expect(k).not.toBe("");
    expect(k).not.toContain("0412");
    expect(Buffer.from(k.slice(3), "base64url").toString("utf8")).not.toContain("0412");
    expect(readLooked({ k }, clerk)).toEqual({ words: "13900000412", covered: k });
  });

  it("opens to nobody else, not changed, and not the next day", () => {
    const { k = "" } = lookedParams(lookFor("0412", clerk));
    const changed = `${k.slice(0, -2)}${k.endsWith("AA") ? "BB" : "AA"}`;
    expect(readLooked({ k }, { ...clerk, now: hoursOn(7.9) }).words).toBe("0412");
    expect(readLooked({ k }, { ...clerk, now: hoursOn(8) })).toEqual({ lost: true });
    expect(readLooked({ k }, { ...clerk, id: "another" })).toEqual({ lost: true });
    expect(readLooked({ k: changed }, clerk)).toEqual({ lost: true });
    expect(readLooked({ k }, undefined)).toEqual({ lost: true });
  });

  it("is not looked for where somebody wrote a number into the address", () => {
    expect(readLooked({ q: "13900000412" }, clerk)).toEqual({ lost: true });
  });
});
