import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { type Face, faces } from "./docx-faces";
import {
  type Block,
  type FieldRow,
  type Paper,
  paragraphs,
  printable,
  type Setting,
  type Signature,
  type Table as TableBlock,
} from "./paper";

type Set = Paragraph | Table;

const run = (text: string, font: Face, size: number, more = {}) =>
  new TextRun({ text: printable(text), font, size: Math.round(size * 2), ...more });

export function blocksOf(paper: Paper, setting: Setting): Set[] {
  return paper.blocks.flatMap((block) => setBlock(block, setting));
}

function setBlock(block: Block, setting: Setting): Set[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, setting)];
    case "text":
      return text(block, setting);
    case "note":
      return paragraphs(block.text).map((line) => note(line, setting));
    case "fields":
      return [fields(block.rows, setting), gap(setting)];
    case "table":
      return [table(block, setting), gap(setting)];
    case "signatures":
      return block.lines.map((line, i) => signature(line, setting, i === 0));
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const exactly = (setting: Setting) => ({
  line: setting.line * 20,
  lineRule: LineRuleType.EXACT,
});
const gap = (setting: Setting) =>
  new Paragraph({ spacing: { line: setting.line * 10, lineRule: LineRuleType.EXACT } });

function heading(block: Extract<Block, { kind: "heading" }>, setting: Setting): Paragraph {
  const first = block.level === 1;
  return new Paragraph({
    heading: first ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    indent: { firstLine: setting.body * 40 },
    spacing: { ...exactly(setting), before: first ? setting.line * 6 : 0, after: 0 },
    children: [
      run(block.text, first ? faces.heading : faces.second, setting.body, {
        color: "000000",
        bold: !first,
      }),
    ],
  });
}

function text(block: Extract<Block, { kind: "text" }>, setting: Setting): Paragraph[] {
  return paragraphs(block.text).map(
    (line, i) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: setting.body * 40 },
        spacing: exactly(setting),
        children: [
          ...(i === 0 && block.lead ? [run(block.lead, faces.heading, setting.body)] : []),
          run(line, faces.body, setting.body),
        ],
      }),
  );
}

function note(line: string, setting: Setting): Paragraph {
  return new Paragraph({
    spacing: { before: 60, line: setting.small * 30, lineRule: LineRuleType.AT_LEAST },
    children: [run(line, faces.body, setting.small)],
  });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const rules = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};
const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };
const tableSize = (setting: Setting) => Math.min(setting.body, 12);

function cell(
  content: string,
  setting: Setting,
  as: { width: number; head?: boolean; span?: number; right?: boolean },
): TableCell {
  const lines = paragraphs(content);
  const side = as.right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: as.width, type: WidthType.DXA },
    columnSpan: as.span ?? 1,
    verticalAlign: VerticalAlign.CENTER,
    margins: cellMargins,
    children: (lines.length > 0 ? lines : [""]).map(
      (line) =>
        new Paragraph({
          alignment: as.head ? AlignmentType.CENTER : side,
          spacing: { line: 300, lineRule: LineRuleType.AT_LEAST },
          children: [run(line, as.head ? faces.heading : faces.body, tableSize(setting))],
        }),
    ),
  });
}

/** The width of the text in twips, by shares. */
function shares(setting: Setting, widths: readonly number[]): number[] {
  const all = mm(210 - setting.margins.left - setting.margins.right);
  const sum = widths.reduce((a, b) => a + b, 0);
  return widths.map((width) => Math.floor((all * width) / sum));
}

function ruled(setting: Setting, widths: readonly number[], rows: TableRow[]): Table {
  const columnWidths = shares(setting, widths);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    borders: rules,
    rows,
  });
}

function fields(rows: readonly FieldRow[], setting: Setting): Table {
  const widths = [18, 32, 18, 32];
  const [label = 0, value = 0] = shares(setting, widths);
  const set = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.length > 1,
        height: { value: mm(9), rule: HeightRule.ATLEAST },
        children: row.flatMap(([name, said]) => [
          cell(name, setting, { width: label, head: true }),
          cell(said, setting, {
            width: row.length > 1 ? value : value * 2 + label,
            span: row.length > 1 ? 1 : 3,
          }),
        ]),
      }),
  );
  return ruled(setting, widths, set);
}

function table(block: TableBlock, setting: Setting): Table {
  const widths = shares(setting, block.widths);
  const height = { value: mm(block.rowHeight ?? 8), rule: HeightRule.ATLEAST };
  const at = (i: number) => widths[i] ?? 0;
  return ruled(setting, block.widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      height,
      children: block.heads.map((name, i) => cell(name, setting, { width: at(i), head: true })),
    }),
    ...block.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height,
          children: row.map((said, i) =>
            cell(said, setting, { width: at(i), right: block.figures?.includes(i) ?? false }),
          ),
        }),
    ),
  ]);
}

const blank = "　".repeat(7);

function signature(line: Signature, setting: Setting, isFirst: boolean): Paragraph {
  const name = line.name ? `  ${line.name}  ` : blank;
  return new Paragraph({
    keepLines: true,
    indent: { firstLine: setting.body * 40 },
    spacing: { before: setting.line * (isFirst ? 24 : 8) },
    children: [
      run(`${line.label}：`, faces.heading, setting.body),
      run(name, faces.body, setting.body, { underline: {} }),
      run(`　　${line.date ?? ""}`, faces.body, setting.body),
    ],
  });
}
