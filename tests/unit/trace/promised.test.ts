import { describe, expect, it } from "vitest";
import { promisedOf } from "@/lib/trace/rules/promised";
import { chain, promised, told } from "@/tests/support/factories/trace";

const { ref } = told();
const closing = promised({ subject: "complaint", of: ref, kind: "closing" });

describe("the date promised on the complaint of a trace", () => {
  it("is its own, not that of a suggestion or of another complaint", () => {
    const other = promised({ ...closing, of: "C330106012-00000002" });
    const trace = chain({ deadlines: [closing, other, promised({ kind: "closing" })] });
    expect(promisedOf(trace)).toMatchObject({ kind: "help", closing });
  });
  it("is not told on the trace of something else", () => {
    expect(promisedOf(chain({ ref: "P330106012-00000001", deadlines: [closing] }))).toBeNull();
  });
  it("is not told of a report of wrongdoing, nor before acceptance, nor of nothing", () => {
    const of = (more: Parameters<typeof told>[0]) =>
      promisedOf(chain({ complaints: [told(more)], deadlines: [closing] }));
    expect(of({ kind: "report" })).toBeNull();
    expect(of({ acceptedAt: null })).toBeNull();
    expect(promisedOf(chain({ complaints: [] }))).toBeNull();
  });
});
