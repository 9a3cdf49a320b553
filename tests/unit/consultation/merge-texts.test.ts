import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTexts, mergeTexts } from "@/lib/consultation/rules/merge-texts";

const lines = fc.array(
  fc.constantFrom("甲。", "乙说", "丙；丁。", "", "车棚太小。怎么办？", "- 一条"),
  {
    maxLength: 8,
  },
);
/** An edit of lines: some dropped, new ones (marked, so that they are known again) put in anywhere. */
const edit = (who: string) =>
  fc
    .record({
      drop: fc.array(fc.nat(8), { maxLength: 3 }),
      insert: fc.array(fc.tuple(fc.nat(8), fc.nat(99)), { maxLength: 5 }),
    })
    .map(({ drop, insert }) => ({
      inserted: insert.map(([, n], i) => `${who}${i}写了${n}`),
      of: (base: readonly string[]) => {
        const kept = base.map((line, i) => (drop.includes(i) ? null : line));
        const put = insert.map(([at, n], i) => ({ at, line: `${who}${i}写了${n}` }));
        return [...kept, null].flatMap((line, i) => [
          ...put.filter(({ at }) => Math.min(at, base.length) === i).map((each) => each.line),
          ...(line === null ? [] : [line]),
        ]);
      },
    }));

describe("two edits of one text", () => {
  it("merged keep every line that either put in, whatever else they changed", () => {
    fc.assert(
      fc.property(lines, edit("王"), edit("李"), (base, hers, his) => {
        const merged = mergeTexts(
          base.join("\n"),
          hers.of(base).join("\n"),
          his.of(base).join("\n"),
        ).text.split("\n");
        for (const line of [...hers.inserted, ...his.inserted]) {
          expect(merged.some((each) => each.includes(line))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("merged with no edit at all are the other edit, and with the same edit that edit", () => {
    fc.assert(
      fc.property(lines, edit("王"), (base, hers) => {
        const [before, after] = [base.join("\n"), hers.of(base).join("\n")];
        expect(mergeTexts(before, after, before)).toEqual({ text: after, conflict: false });
        expect(mergeTexts(before, before, after)).toEqual({ text: after, conflict: false });
        expect(mergeTexts(before, after, after)).toEqual({ text: after, conflict: false });
      }),
    );
  });

  it("of different sentences on one line are both taken", () => {
    const merge = mergeTexts(
      "先建八个。再看图纸。",
      "先建十个。再看图纸。",
      "先建八个。再看新图纸。",
    );
    expect(merge).toEqual({ text: "先建十个。再看新图纸。", conflict: false });
  });

  it("at the same place stand there both, each on its own line", () => {
    expect(mergeTexts("甲", "甲\n我的", "甲\n他的")).toEqual({
      text: "甲\n他的\n我的",
      conflict: false,
    });
    expect(mergeTexts("", "我的", "他的")).toEqual({ text: "他的\n我的", conflict: false });
  });

  it("beside a changed sentence leave the change alone", () => {
    const merge = mergeTexts("先建八个。", "先建十个。", "先建八个。年内完工。");
    expect(merge).toEqual({ text: "先建十个。年内完工。", conflict: false });
  });

  it("of the same sentence are a conflict that holds both", () => {
    const merge = mergeTexts("先建八个。", "先建十个。", "先建六个。");
    expect(merge).toEqual({ text: "先建六个。\n先建十个。", conflict: true });
    expect(mergeTexts("先建八个。", "", "先建六个。").conflict).toBe(true);
  });
});

describe("what became of a text", () => {
  it("is told by sentences, and put together gives both texts", () => {
    fc.assert(
      fc.property(lines, edit("王"), (base, hers) => {
        const [before, after] = [base.join("\n"), hers.of(base).join("\n")];
        const parts = diffTexts(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
    expect(diffTexts("甲。乙。", "甲。丙。")).toEqual([
      { kind: "same", text: "甲。" },
      { kind: "removed", text: "乙。" },
      { kind: "added", text: "丙。" },
    ]);
  });
});
