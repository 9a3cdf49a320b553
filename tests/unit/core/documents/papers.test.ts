import { describe, expect, it } from "vitest";
import { docxOf } from "@/lib/core/documents/docx";
import type { Paper } from "@/lib/core/documents/paper";
import { paperGlyphs, pdfOf } from "@/lib/core/documents/pdf";
import { dispositionOf } from "@/lib/web/download";
import { charactersOfPdf, pagesOfPdf, wordsOfDocx } from "@/tests/support/papers";

const paper: Paper = {
  issuer: "庆丰新村协商驿站协商纪要",
  title: "充电桩 <建在哪里> & 谁来管",
  number: "编号：H-1",
  date: "2026年6月3日",
  mark: "内部资料",
  issued: true,
  kind: "document",
  blocks: [
    { kind: "heading", level: 1, text: "一、各方观点" },
    { kind: "text", lead: "居民：", text: "第一段\n\n第二段：朱镕、喆、堃、甪直、㙟" },
    {
      kind: "fields",
      rows: [
        [["时间", "下午"]],
        [
          ["应到", "21 人"],
          ["实到", "18 人"],
        ],
      ],
    },
    { kind: "table", heads: ["序号", "内容"], widths: [1, 9], rows: [["1", "安装四十个"]] },
    { kind: "note", text: "附注" },
    { kind: "signatures", lines: [{ label: "主持人", name: "陈某某" }, { label: "站长" }] },
  ],
  closing: { by: "庆丰新村协商驿站", date: "2026年6月3日" },
  foot: "第 3 稿",
};
const withText = (text: string): Paper => ({ ...paper, blocks: [{ kind: "text", text }] });

describe("A paper", () => {
  it("is well-formed as DOCX and holds every word, marks and angle brackets too", async () => {
    const words = await wordsOfDocx(await docxOf(paper));
    for (const said of [
      "充电桩 <建在哪里> & 谁来管",
      "居民：第一段",
      "18 人",
      "安装四十个",
      "站长：",
      "附注",
    ])
      expect(words).toContain(said);
  });

  it("is a PDF whose embedded typefaces show every character of it", async () => {
    const shown = charactersOfPdf(await pdfOf(paper));
    const wanted = [...JSON.stringify(paper.blocks)].filter((each) => /\p{Script=Han}/u.test(each));
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((each) => !shown.has(each))).toEqual([]);
  });

  it("prints 〓 and the code point where the typeface lacks a character, and keeps it in DOCX", async () => {
    const rare = withText("老人名𠮷，说😀");
    const shown = charactersOfPdf(await pdfOf(rare));
    expect(paperGlyphs()(0x4e00)).toBe(true);
    expect(paperGlyphs()(0x1f600)).toBe(false);
    expect(shown.has("〓")).toBe(true);
    expect(shown.has("😀")).toBe(false);
    expect([..."U+1F600"].every((each) => shown.has(each))).toBe(true);
    expect(await wordsOfDocx(await docxOf(rare))).toContain("说😀");
  });

  it("drops what XML cannot hold instead of breaking the file", async () => {
    const words = await wordsOfDocx(await docxOf(withText("前\u0000\u0008\ufffe后\ud800尾")));
    expect(words).toMatch(/前后.?尾/);
  });

  it("runs over as many pages as its text needs", async () => {
    expect(pagesOfPdf(await pdfOf(withText("一段话。")))).toBe(1);
    expect(pagesOfPdf(await pdfOf(withText("一段话。".repeat(600))))).toBeGreaterThan(3);
  });
});

describe("A file name", () => {
  it("is given in Chinese by RFC 5987, and plainly beside it", () => {
    expect(dispositionOf("纪要 (1).docx", "H-1.docx")).toBe(
      `attachment; filename="H-1.docx"; filename*=UTF-8''%E7%BA%AA%E8%A6%81%20%281%29.docx`,
    );
  });

  it("holds nothing that leaves the header or the folder", () => {
    expect(dispositionOf('a/b"\r\nX: 1', 'a"b\r\n')).toBe(
      `attachment; filename="a_b__"; filename*=UTF-8''a%20b%20%20%20X%20%201`,
    );
  });
});
