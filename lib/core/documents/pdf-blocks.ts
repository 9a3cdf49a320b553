import type { Content, ContentTable, TableCell } from "pdfmake/interfaces";
import {
  type Block,
  type FieldRow,
  type Paper,
  paragraphs,
  type Setting,
  type Signature,
  type Table,
} from "./paper";

export function blocksOf(paper: Paper, setting: Setting): Content[] {
  return paper.blocks.flatMap((block) => setBlock(block, setting));
}

function setBlock(block: Block, setting: Setting): Content[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, setting)];
    case "text":
      return text(block, setting);
    case "note":
      return paragraphs(block.text).map((line) => note(line, setting));
    case "fields":
      return [fields(block.rows, setting)];
    case "table":
      return [table(block, setting)];
    case "signatures":
      return [signatures(block.lines, setting)];
    case "page-break":
      return [{ text: "", pageBreak: "after" }];
  }
}

function heading(block: Extract<Block, { kind: "heading" }>, setting: Setting): Content {
  return {
    text: block.text,
    bold: true,
    headlineLevel: block.level,
    leadingIndent: setting.body * 2,
    margin: [0, block.level === 1 ? setting.line * 0.3 : 0, 0, 2],
  };
}

function text(block: Extract<Block, { kind: "text" }>, setting: Setting): Content[] {
  return paragraphs(block.text).map((line, i): Content => {
    const lead = i === 0 && block.lead ? [{ text: block.lead, bold: true }] : [];
    return { text: [...lead, line], leadingIndent: setting.body * 2, alignment: "justify" };
  });
}

function note(line: string, setting: Setting): Content {
  return { text: line, fontSize: setting.small, lineHeight: 1.05, margin: [0, 3, 0, 0] };
}

const layout: ContentTable["layout"] = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};
const inTable = (setting: Setting) => ({
  fontSize: Math.min(setting.body, 12),
  lineHeight: 1,
});

/** The types do not know it yet; pdfmake does. */
const middle: object = { verticalAlignment: "middle" };
const headCell = (name: string): TableCell => ({
  text: name,
  bold: true,
  alignment: "center",
  ...middle,
});

/** Relative widths as shares of the text; the ruled lines and paddings come off each column. */
function shares(setting: Setting, widths: readonly number[]): number[] {
  const all = ((210 - setting.margins.left - setting.margins.right) * 72) / 25.4;
  const sum = widths.reduce((a, b) => a + b, 0);
  return widths.map((width) => (all * width) / sum - 10.7);
}

function fields(rows: readonly FieldRow[], setting: Setting): Content {
  const body = rows.map((row): TableCell[] =>
    row.length > 1
      ? row.flatMap(([name, said]) => [headCell(name), { text: said, ...middle }])
      : row.flatMap(([name, said]) => [
          headCell(name),
          { text: said, colSpan: 3, ...middle },
          {},
          {},
        ]),
  );
  return {
    ...inTable(setting),
    table: { widths: shares(setting, [18, 32, 18, 32]), body, dontBreakRows: false },
    layout,
    margin: [0, 0, 0, setting.line * 0.5],
  };
}

function table(block: Table, setting: Setting): Content {
  const rows = block.rows.map((row) =>
    row.map(
      (said, i): TableCell => ({
        text: said,
        alignment: block.figures?.includes(i) ? "right" : "left",
        ...middle,
      }),
    ),
  );
  const least = block.rowHeight ? (block.rowHeight * 72) / 25.4 - 8 : "auto";
  return {
    ...inTable(setting),
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: shares(setting, block.widths),
      heights: (row) => (row === 0 ? "auto" : least),
      body: [block.heads.map(headCell), ...rows],
    },
    layout,
    margin: [0, 0, 0, setting.line * 0.5],
  };
}

const blank = "　".repeat(7);

function signatures(lines: readonly Signature[], setting: Setting): Content {
  return {
    unbreakable: true,
    margin: [0, setting.line, 0, 0],
    stack: lines.map(
      (line): Content => ({
        leadingIndent: setting.body * 2,
        margin: [0, setting.line * 0.4, 0, 0],
        text: [
          { text: `${line.label}：`, bold: true },
          { text: line.name ? `  ${line.name}  ` : blank, decoration: "underline" },
          `　　${line.date ?? ""}`,
        ],
      }),
    ),
  };
}
