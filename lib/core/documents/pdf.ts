import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { say } from "../i18n";
import { projectRoot } from "../project";
import { drawable, type Glyphs, glyphsOf } from "./glyphs";
import { type Paper, printable, red, type Setting, settings, withWords } from "./paper";
import { paperTexts } from "./paper-texts";
import { blocksOf } from "./pdf-blocks";

const folder = join(projectRoot, "node_modules/@expo-google-fonts/noto-sans-sc");
const fontFiles = {
  normal: join(folder, "400Regular/NotoSansSC_400Regular.ttf"),
  bold: join(folder, "700Bold/NotoSansSC_700Bold.ttf"),
};
export const pdfType = "application/pdf";

let glyphs: Glyphs | undefined;

/** What both weights draw; they are cut from one list of characters. */
export function paperGlyphs(): Glyphs {
  glyphs ??= glyphsOf(readFileSync(fontFiles.normal));
  return glyphs;
}

async function printer() {
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fontFiles).includes(path));
  pdfmake.setFonts({ paper: fontFiles });
  return pdfmake;
}

/**
 * A PDF of the paper with its typeface embedded (only the characters that occur). A character that
 * the typeface lacks is printed as 〓 and named by its code point at the end, so that nobody takes
 * the gap for a blank; the DOCX holds the character itself.
 */
export async function pdfOf(paper: Paper): Promise<Buffer> {
  const missing = new Set<string>();
  const drawn = withWords(paper, (text) => drawable(printable(text), paperGlyphs(), missing));
  return (await printer()).createPdf(definitionOf(drawn, missing)).getBuffer();
}

/** Of the height of the text: below it there is no room for a heading and three lines. */
const lowest = 0.85;
const points = (millimetres: number) => (millimetres * 72) / 25.4;
/** The typeface's own line is 1.448 em; a setting names the line in points. */
const lineHeightOf = (setting: Setting) => setting.line / (setting.body * 1.448);

function definitionOf(paper: Paper, missing: ReadonlySet<string>): TDocumentDefinitions {
  const setting = settings[paper.kind];
  const { top, right, bottom, left } = setting.margins;
  return {
    pageSize: "A4",
    pageMargins: [points(left), points(top), points(right), points(bottom)],
    info: { title: paper.title, author: paper.issuer },
    defaultStyle: { font: "paper", fontSize: setting.body, lineHeight: lineHeightOf(setting) },
    // A heading never ends a page: where few lines are left it begins the next one.
    pageBreakBefore: (node) =>
      node.headlineLevel !== undefined && node.startPosition.verticalRatio > lowest,
    footer: (page) => footer(paper, setting, page),
    content: [
      ...head(paper, setting),
      ...blocksOf(paper, setting),
      ...closing(paper, setting),
      ...lackingNote(missing, setting),
    ],
  };
}

function head(paper: Paper, setting: Setting): Content[] {
  const color = paper.issued ? `#${red}` : "#000000";
  const width = points(210 - setting.margins.left - setting.margins.right);
  const small = { fontSize: setting.body - 2, lineHeight: 1 };
  return [
    paper.mark ? { text: paper.mark, bold: true, fontSize: setting.small, lineHeight: 1 } : "",
    {
      text: paper.issuer,
      bold: true,
      fontSize: setting.head,
      color,
      alignment: "center",
      lineHeight: 1,
      margin: [0, setting.body / 2, 0, setting.body * 0.75],
    },
    {
      columns: [
        { text: paper.number ?? "", ...small },
        { text: paper.date ?? "", ...small, alignment: "right" },
      ],
    },
    {
      canvas: [{ type: "line", x1: 0, y1: 4, x2: width, y2: 4, lineWidth: 2.2, lineColor: color }],
    },
    {
      text: paper.title,
      bold: true,
      fontSize: setting.title,
      alignment: "center",
      lineHeight: 1.1,
      margin: [0, setting.line, 0, setting.line * 0.6],
    },
  ];
}

function closing(paper: Paper, setting: Setting): Content[] {
  if (!paper.closing) return [];
  const { by, date } = paper.closing;
  return [
    {
      stack: [by, date],
      alignment: "right",
      unbreakable: true,
      margin: [0, setting.line * 1.5, setting.body * 2, 0],
    },
  ];
}

/** 4号 page numbers between dashes: at the right of odd pages, at the left of even ones. */
function footer(paper: Paper, setting: Setting, page: number): Content {
  const { left, right } = setting.margins;
  return {
    margin: [points(left), 6, points(right), 0],
    stack: [
      {
        text: `— ${page} —`,
        fontSize: 14,
        lineHeight: 1,
        alignment: page % 2 === 1 ? "right" : "left",
      },
      { text: paper.foot ?? "", fontSize: 9, lineHeight: 1, color: "#595959" },
    ],
  };
}

function lackingNote(missing: ReadonlySet<string>, setting: Setting): Content[] {
  if (missing.size === 0) return [];
  const codes = [...missing].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  const text = say(paperTexts.lacking, "zh", { codes: codes.join(" ") });
  return [{ text, fontSize: setting.small, lineHeight: 1, margin: [0, setting.line, 0, 0] }];
}
