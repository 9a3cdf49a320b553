import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  clearReport,
  emptyReport,
  forgetReport,
  forgetStepText,
  keepPlace,
  keepReport,
  keptPlaces,
  openReport,
  sendReport,
  stepText,
} from "@/app/[mode]/(public)/report/_parts/kept-report";
import { forget, keep, kept, textFor } from "@/components/forms/kept";

const device = vi.hoisted(() => ({ rows: new Map<string, unknown>(), works: true }));

vi.mock("idb-keyval", () => {
  const asked = async <T>(answer: () => T): Promise<T> => {
    if (!device.works) throw new Error("forbidden");
    return answer();
  };
  return {
    get: (name: string) => asked(() => device.rows.get(name)),
    set: (name: string, value: unknown) => asked(() => device.rows.set(name, value)),
    del: (name: string) => asked(() => device.rows.delete(name)),
  };
});

beforeEach(() => {
  device.rows.clear();
  device.works = true;
  vi.unstubAllGlobals();
});

const written = {
  ...emptyReport(),
  place: "庆丰新村",
  group: "FW",
  body: "楼道里的灯坏了三个星期",
};

describe("what is kept on a device", () => {
  it("is there by its name until it is forgotten", async () => {
    expect(await keep("one", { text: "灯坏了", start: "" })).toBe(true);
    expect(await kept("one")).toEqual({ text: "灯坏了", start: "" });
    await forget("one", "another");
    expect(await kept("one")).toBeUndefined();
  });

  it("does without a database that is forbidden, and says that nothing is kept", async () => {
    device.works = false;
    expect(await keep("one", "灯坏了")).toBe(false);
    expect(await kept("one")).toBeUndefined();
    await forget("one");
    expect((await openReport()).body).toBe("");
  });

  it.each([
    ["", { text: "灯坏了", start: "" }, "灯坏了"],
    ["灯坏了", { text: "灯坏了，三周", start: "灯坏了" }, "灯坏了，三周"],
    ["灯坏了", { text: "", start: "灯坏了" }, ""],
    ["灯坏了", { text: "灯坏了", start: "" }, undefined],
    ["水管漏", { text: "灯坏了", start: "" }, undefined],
    ["", { text: "", start: "" }, undefined],
    ["", undefined, undefined],
  ])("comes back only where the same stood before: %j %j", (start, found, text) => {
    expect(textFor(start, found)).toBe(text);
  });
});

describe("a report on a device", () => {
  it("opens with what was written without a network, else with the text of the step", async () => {
    expect(await openReport()).toMatchObject({ body: "", place: "" });
    await keep(stepText, { text: "楼道漏水", start: "" });
    expect(await openReport()).toMatchObject({ body: "楼道漏水", place: "" });
    await keepReport(written);
    expect(await openReport()).toEqual(written);
    await forgetReport();
    expect((await openReport()).body).toBe("");
  });

  it("has a key of its own, so that two reports are never one", () => {
    expect(emptyReport().key).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(emptyReport().key).not.toBe(emptyReport().key);
  });

  it("keeps a step's words that did not arrive as they are", async () => {
    await keep(stepText, { text: "灯坏了，三周 ", start: "灯坏了" });
    await forgetStepText("灯坏了");
    expect((await openReport()).body).toBe("灯坏了，三周 ");
    await forgetStepText("灯坏了，三周");
    expect((await openReport()).body).toBe("");
  });

  it("knows the last five places, the newest first and each once", async () => {
    for (const place of ["一", "二", "三", "四", "五", "六", " 三 ", ""]) await keepPlace(place);
    expect(await keptPlaces()).toEqual(["三", "六", "五", "四", "二"]);
    await forgetReport();
    expect(await keptPlaces()).toHaveLength(5);
    await clearReport();
    expect(await keptPlaces()).toEqual([]);
  });

  it("is sent under its key, and stays where it did not arrive", async () => {
    const answers = vi.fn();
    vi.stubGlobal("fetch", answers);
    vi.stubGlobal("navigator", {});
    answers.mockRejectedValueOnce(new TypeError("no network"));
    expect(await sendReport(written)).toBe("failed");
    answers.mockResolvedValueOnce(new Response("", { status: 503 }));
    expect(await sendReport(written)).toBe("failed");
    answers.mockResolvedValueOnce(Response.json({ state: "kept" }));
    expect(await sendReport(written)).toBe("kept");
    answers.mockResolvedValueOnce(Response.json({ state: "filed" }));
    expect(await sendReport(written)).toBe("filed");
    const keys = answers.mock.calls.map(([, { body }]) => JSON.parse(body).key);
    expect(new Set(keys)).toEqual(new Set([written.key]));
  });
});
