import "server-only";
import { db } from "@/lib/core/db";
import type { Text } from "@/lib/core/i18n";

type EventRow = { id: string; type: string; at: Date; data: unknown };
export type Relation = "reporter" | "merged-reporter" | "supporter" | "official";

/** Events that concern only those who route it; the reporter reads that they happened, not why. */
const internal = [
  "return-requested",
  "dispatch-upheld",
  "contacted",
  "co-handler-asked",
  "co-opinion-given",
  "co-opinion-returned",
  "firm-answered",
];
/** What the reporter said in their own words, which those merged into it do not read. */
const reporters = [
  "submitted",
  "question-answered",
  "confirmed-solved",
  "reported-unsolved",
  "appealed",
  "reopened",
  "withdrawn",
  "split",
];
/**
 * What is said to everybody, which is all that those who joined it read: reasons for other steps may
 * speak of the reporter.
 */
const saidToAll = ["replied", "explained", "taken-to-consultation", "result-returned"];
/** What concerns the reporter alone; those who joined do not hear of it. */
const reportersOwn = ["excluded", "exclusion-ended", "split", "appealed"];
/** What only those who route it read of. */
const officials = ["handler-changed", "rerouted", "numbered", "number-withdrawn"];
const textFields = ["reason", "note", "question", "answer", "body", "comment"] as const;

export async function readEvents(complaintId: string): Promise<EventRow[]> {
  return db.event.findMany({
    where: {
      subject: "complaint",
      subjectId: complaintId,
      type: { notIn: ["complaint.drafted", "complaint.discarded"] },
    },
    select: { id: true, type: true, at: true, data: true },
    orderBy: { seq: "asc" },
    take: 300,
  });
}

function textOf(data: unknown): string | undefined {
  const fields = data as Record<string, { id?: string } | null | undefined>;
  return textFields.map((field) => fields[field]?.id).find((id) => id !== undefined);
}

export function proseIdsOf(events: readonly EventRow[]): (string | undefined)[] {
  return events.map((event) => textOf(event.data));
}

const corrections = ["complaint.recategorised", "complaint.relocated"];

/** Names of the kinds and places that were corrected, by their codes; no statement where none was. */
export async function namesInEvents(
  events: readonly EventRow[],
): Promise<ReadonlyMap<string, Text>> {
  const codes = events
    .filter((event) => corrections.includes(event.type))
    .flatMap(({ data }) => Object.values(data as object))
    .filter((value): value is string => typeof value === "string");
  if (codes.length === 0) return new Map();
  const among = { where: { code: { in: codes } }, take: 300 };
  const [categories, divisions] = await Promise.all([
    db.category.findMany({ ...among, select: { code: true, name: true, nameEn: true } }),
    db.division.findMany({ ...among, select: { code: true, name: true } }),
  ]);
  return new Map([
    ...categories.map(({ code, name, nameEn }) => [code, { zh: name, en: nameEn }] as const),
    ...divisions.map(({ code, name }) => [code, { zh: name, en: name }] as const),
  ]);
}

/** Departments that events speak of, by id. */
export function departmentsIn(events: readonly EventRow[]): string[] {
  return events.flatMap(({ data }) => {
    const { departmentId } = data as { departmentId?: unknown };
    return typeof departmentId === "string" ? departmentId : [];
  });
}

export type ExchangeStep = {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly text?: string;
  /** What was corrected into what. */
  readonly from?: Text;
  readonly to?: Text;
  readonly department?: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** Those who say the same, and read none of the reporter's words. */
export function isBeside(relation: Relation): boolean {
  return relation === "merged-reporter" || relation === "supporter";
}

/** Who follows it on the reporter's own pages. */
export function isFollower(relation: Relation): boolean {
  return relation === "reporter" || relation === "supporter";
}

function keptFrom(relation: Relation): readonly string[] {
  if (relation === "official") return [];
  return relation === "supporter" ? [...officials, ...reportersOwn] : officials;
}

/** What happened, in order, with the words the reader may read. */
export function toExchange(
  events: readonly EventRow[],
  prose: ReadonlyMap<string, string>,
  relation: Relation,
  named: {
    readonly changed: ReadonlyMap<string, Text>;
    readonly department: (id: string | null) => string | undefined;
  },
): ExchangeStep[] {
  const kept = keptFrom(relation);
  const told = events.filter(({ type }) => !kept.some((each) => type.endsWith(`.${each}`)));
  return told.map(({ id, type, at, data }) => {
    const name = type.slice("complaint.".length);
    const hidden =
      (relation !== "official" && internal.includes(name)) ||
      (isBeside(relation) && reporters.includes(name)) ||
      (relation === "supporter" && !saidToAll.includes(name));
    const text = hidden ? undefined : prose.get(textOf(data) ?? "");
    const fields = data as Record<string, unknown>;
    const [from, to] = [fields.from, fields.to].map((code) => named.changed.get(String(code)));
    const department = named.department(String(fields.departmentId ?? ""));
    return { id, name, at, text, from, to, department, data: fields };
  });
}
