import "server-only";
import { db } from "@/lib/core/db";

type EventRow = { id: string; type: string; at: Date; data: unknown };
export type Relation = "reporter" | "merged-reporter" | "supporter" | "official";

/** Events that concern only those who route it; the reporter reads that they happened, not why. */
const internal = ["return-requested", "dispatch-upheld"];
/** What the reporter said in their own words, which those merged into it do not read. */
const reporters = [
  "submitted",
  "question-answered",
  "confirmed-solved",
  "reported-unsolved",
  "appealed",
  "withdrawn",
  "split",
];
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

export type ExchangeStep = {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly text?: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** Those who say the same, and read none of the reporter's words. */
export function isBeside(relation: Relation): boolean {
  return relation === "merged-reporter" || relation === "supporter";
}

/** What happened, in order, with the words the reader may read. */
export function toExchange(
  events: readonly EventRow[],
  prose: ReadonlyMap<string, string>,
  relation: Relation,
): ExchangeStep[] {
  return events.map(({ id, type, at, data }) => {
    const name = type.slice("complaint.".length);
    const hidden =
      (relation !== "official" && internal.includes(name)) ||
      (isBeside(relation) && reporters.includes(name)) ||
      (relation === "supporter" && name === "asked");
    const text = hidden ? undefined : prose.get(textOf(data) ?? "");
    return { id, name, at, text, data: data as Record<string, unknown> };
  });
}
