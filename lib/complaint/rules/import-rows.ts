import { z } from "zod";
import type { Fault, TableRow } from "@/lib/core/csv-table";
import { externalNumber } from "../model/correcting";

export const requiredColumns = [
  "id",
  "user",
  "title",
  "submitted_at",
  "body",
  "likes",
  "dislikes",
  "reply",
  "replied_at",
] as const;
const optionalColumns = ["community", "category", "number"] as const;
type Column = (typeof requiredColumns)[number] | (typeof optionalColumns)[number];

export type ImportedRow = {
  readonly line: number;
  readonly externalId: string;
  readonly title: string;
  readonly body: string;
  readonly submittedAt: Date;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
  readonly community: string;
  readonly category: string;
  /** Its 12345 number, where the file has one: it is not filed twice. */
  readonly number?: string | null;
};

const written =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const two = (digits: string | undefined) => (digits ?? "0").padStart(2, "0");

/** 2019/11/22 16:54:42 and ISO; without an offset it is the clock of Shanghai. */
export function readMoment(text: string): Date | undefined {
  const parts = written.exec(text.trim());
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, offset = "+08:00"] = parts;
  const clock = `${two(hour)}:${two(minute)}:${two(second)}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = new Date(`${date}T${clock}${offset}`);
  const isReal = !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && isCalendarDay(date);
  return isReal && !Number.isNaN(at.getTime()) ? at : undefined;
}

function isCalendarDay(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

const moment = z.string().transform((text, context) => {
  const at = readMoment(text);
  if (at) return at;
  context.addIssue({ code: "custom", message: "not a date and time" });
  return z.NEVER;
});
const count = z.string().regex(/^\d*$/, "not a whole number");
const row = z.object({
  id: z.string().trim().min(1, "missing").max(64, "longer than 64 characters"),
  user: z.string(),
  title: z.string().trim().min(1, "missing").max(200, "longer than 200 characters"),
  submitted_at: moment,
  body: z.string().trim().min(1, "missing").max(20_000, "longer than 20,000 characters"),
  likes: count,
  dislikes: count,
  reply: z.string().trim().max(50_000, "longer than 50,000 characters"),
  replied_at: z.union([z.literal(""), moment], "not a date and time"),
  community: z.string().trim().default(""),
  category: z.string().trim().default(""),
  number: z.union([z.literal(""), externalNumber], "not a number of a work order").default(""),
});

type Places = ReadonlyMap<Column, number>;

/** Where each column stands; several faults where the heading lacks some. */
export function readHeading(heading: TableRow | undefined): { places: Places; faults: Fault[] } {
  const names = heading?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const places = new Map<Column, number>();
  for (const column of [...requiredColumns, ...optionalColumns]) {
    const place = names.indexOf(column);
    if (place >= 0) places.set(column, place);
  }
  const faults = requiredColumns
    .filter((column) => !places.has(column))
    .map((field) => ({ line: 1, field, reason: "this column is missing" }));
  return { places, faults };
}

function readRow(
  { line, fields }: TableRow,
  places: Places,
  width: number,
  now: Date,
): ImportedRow | Fault[] {
  if (fields.length !== width) {
    const reason = `${fields.length} fields where the heading has ${width}`;
    return [{ line, field: "row", reason }];
  }
  const named = Object.fromEntries([...places].map(([name, place]) => [name, fields[place] ?? ""]));
  const parsed = row.safeParse(named);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      line,
      field: String(issue.path[0] ?? "row"),
      reason: issue.message,
    }));
  }
  const { submitted_at: submittedAt, replied_at, reply, id, ...said } = parsed.data;
  const repliedAt = replied_at === "" ? null : replied_at;
  const { title, body, community, category } = said;
  const asked = { title, body, community, category, number: said.number || null };
  const of = { line, externalId: id, submittedAt, ...asked };
  const fault = faultInTimes({ submittedAt, repliedAt, reply }, now);
  if (fault) return [{ line, ...fault }];
  return { ...of, reply: reply || null, repliedAt };
}

type Times = { submittedAt: Date; repliedAt: Date | null; reply: string };

function faultInTimes({ submittedAt, repliedAt, reply }: Times, now: Date) {
  if (submittedAt > now) return { field: "submitted_at", reason: "in the future" };
  if (reply && !repliedAt) return { field: "replied_at", reason: "missing beside a reply" };
  if (!reply && repliedAt) return { field: "reply", reason: "missing beside its time" };
  if (repliedAt && repliedAt < submittedAt) {
    return { field: "replied_at", reason: "before submitted_at" };
  }
  return undefined;
}

/** A whole table: its rows, or everything that is wrong with it. */
export function readImport(
  table: readonly TableRow[],
  now: Date,
): { rows: ImportedRow[]; faults: Fault[] } {
  const [heading, ...rest] = table;
  const { places, faults } = readHeading(heading);
  if (faults.length > 0) return { rows: [], faults };
  const rows: ImportedRow[] = [];
  const lineOf = new Map<string, number>();
  for (const each of rest) {
    const read = readRow(each, places, heading?.fields.length ?? 0, now);
    if (Array.isArray(read)) {
      faults.push(...read);
      continue;
    }
    const keys = [`id ${read.externalId}`, read.number ? `number ${read.number}` : ""];
    for (const key of keys.filter(Boolean)) {
      const before = lineOf.get(key);
      const field = key.slice(0, key.indexOf(" "));
      if (before) faults.push({ line: read.line, field, reason: `the same as in line ${before}` });
      lineOf.set(key, read.line);
    }
    rows.push(read);
  }
  return { rows, faults };
}
