import { dayOf } from "../day";

/**
 * One plain description of a paper; `docxOf` and `pdfOf` set it alike. All words are the caller's:
 * headings with their numbers (一、 （一）), dates already written out, figures with their counters.
 * The setting follows GB/T 9704 (A4, margins, red head over a red rule, page numbers outside).
 */
export type Paper = {
  /** The red head: who issues it and what it is. */
  readonly issuer: string;
  readonly title: string;
  /** 编号, at the left under the head; the date stands at the right. */
  readonly number?: string | null;
  readonly date?: string | null;
  /** A word at the top left: 内部资料, 草稿. */
  readonly mark?: string | null;
  /** Issued papers have a red head; what is not decided yet is set in black. */
  readonly issued: boolean;
  /** A document is read (16 pt), a form is filled in (12 pt, narrower margins). */
  readonly kind: "document" | "form";
  readonly blocks: readonly Block[];
  /** 落款: the issuing body and the day, at the right under the text. */
  readonly closing?: { readonly by: string; readonly date: string } | null;
  /** A line at the foot of every page: where it comes from, when it was printed. */
  readonly foot?: string | null;
};

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  /** Each line of the text is a paragraph of its own; the lead is set bold before the first. */
  | { readonly kind: "text"; readonly text: string; readonly lead?: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "fields"; readonly rows: readonly FieldRow[] }
  | Table
  | { readonly kind: "signatures"; readonly lines: readonly Signature[] }
  | { readonly kind: "page-break" };

/** One or two pairs of label and value in a ruled row. */
export type FieldRow = readonly (readonly [label: string, value: string])[];

export type Table = {
  readonly kind: "table";
  readonly heads: readonly string[];
  /** Relative widths, one a column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Columns whose cells stand at the right (figures). */
  readonly figures?: readonly number[];
  /** Least height of a row in millimetres, where it is filled in by hand. */
  readonly rowHeight?: number;
};

/** A line to sign on; with a name and a day where it was signed on the platform. */
export type Signature = {
  readonly label: string;
  readonly name?: string | null;
  readonly date?: string | null;
};

/** Sizes in points and margins in millimetres; GB/T 9704 for documents. */
export const settings = {
  document: {
    body: 16,
    line: 28,
    small: 12,
    title: 22,
    head: 30,
    margins: { top: 37, right: 26, bottom: 35, left: 28 },
  },
  form: {
    body: 12,
    line: 20,
    small: 10.5,
    title: 20,
    head: 22,
    margins: { top: 22, right: 20, bottom: 20, left: 22 },
  },
} as const;
export type Setting = (typeof settings)[Paper["kind"]];

export const red = "C00000";

/** Without what XML and fonts cannot hold: control characters, lone surrogates. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

/** The paragraphs of a text; blank lines separate and are not set. */
export function paragraphs(text: string): string[] {
  return printable(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The paper with every word of it passed through. */
export function withWords<T>(part: T, through: (text: string) => string): T {
  const pass = (value: unknown): unknown => {
    if (typeof value === "string") return through(value);
    if (Array.isArray(value)) return value.map(pass);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pass(each)]));
  };
  return pass(part) as T;
}

/** 2026年6月3日: the day in Asia/Shanghai as official papers write it. */
export function officialDay(at: Date): string {
  const [year, month, day] = dayOf(at).split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

const digits = [..."零一二三四五六七八九"];

/** 一 to 九十九, for numbered headings. */
export function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value > 99) return String(value);
  const ten = tens > 1 ? `${digits[tens]}十` : "十".repeat(tens);
  return ones > 0 || tens === 0 ? `${ten}${digits[ones]}` : ten;
}
