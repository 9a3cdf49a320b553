import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { blocksOf } from "./docx-blocks";
import { type Face, faces } from "./docx-faces";
import { type Paper, printable, red, type Setting, settings } from "./paper";

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A Word file of the paper; opens in Word, WPS and LibreOffice. */
export async function docxOf(paper: Paper): Promise<Buffer> {
  const setting = settings[paper.kind];
  const { top, right, bottom, left } = setting.margins;
  const file = new Document({
    title: printable(paper.title),
    creator: printable(paper.issuer),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: faces.body, size: setting.body * 2 } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(top),
              right: mm(right),
              bottom: mm(bottom),
              left: mm(left),
              footer: mm(bottom - 10),
            },
          },
        },
        footers: { default: footer(paper, "right"), even: footer(paper, "left") },
        children: [
          ...head(paper, setting),
          ...blocksOf(paper, setting),
          ...closing(paper, setting),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

const run = (text: string, font: Face, size: number, more = {}) =>
  new TextRun({ text: printable(text), font, size: Math.round(size * 2), ...more });

function head(paper: Paper, setting: Setting): Paragraph[] {
  const color = paper.issued ? red : "000000";
  const width = 210 - setting.margins.left - setting.margins.right;
  const mark = paper.mark
    ? [new Paragraph({ children: [run(paper.mark, faces.heading, setting.small)] })]
    : [];
  return [
    ...mark,
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: setting.body * 20, after: setting.body * 16 },
      children: [run(paper.issuer, faces.title, setting.head, { color, bold: true })],
    }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: mm(width) }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color, space: 6 } },
      children: [
        run(paper.number ?? "", faces.body, setting.body - 2),
        run(`\t${paper.date ?? ""}`, faces.body, setting.body - 2),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: setting.line * 20, after: setting.line * 14 },
      children: [run(paper.title, faces.title, setting.title, { bold: true })],
    }),
  ];
}

/** 落款: the day stands four characters in from the right, the body is centred over it. */
function closing(paper: Paper, setting: Setting): Paragraph[] {
  if (!paper.closing) return [];
  const line = (text: string, before: number) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: setting.body * 40 },
      keepNext: before > 0,
      keepLines: true,
      spacing: { before },
      children: [run(text, faces.body, setting.body)],
    });
  return [line(paper.closing.by, setting.line * 30), line(paper.closing.date, 0)];
}

/** 4号 page numbers between dashes: at the right of odd pages, at the left of even ones. */
function footer(paper: Paper, side: "left" | "right"): Footer {
  const page = new TextRun({
    children: ["— ", PageNumber.CURRENT, " —"],
    font: faces.title,
    size: 28,
  });
  const foot = paper.foot
    ? [new Paragraph({ children: [run(paper.foot, faces.body, 9, { color: "595959" })] })]
    : [];
  const alignment = side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT;
  return new Footer({ children: [new Paragraph({ alignment, children: [page] }), ...foot] });
}
