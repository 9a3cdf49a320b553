import "server-only";
import { termFor } from "@/lib/catalogue/records";
import { soundRoutes } from "@/lib/catalogue/records/route";
import { matchRoute, momentFacts } from "@/lib/catalogue/rules/match-route";
import { system } from "@/lib/core/actor";
import type { Fault } from "@/lib/core/csv-table";
import { db, type Prisma, type Tx } from "@/lib/core/db";
import type { DeadlineUnit } from "@/lib/core/deadline";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { newId } from "@/lib/core/ids";
import { done, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { keepManyProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { newRef } from "@/lib/core/ref";
import { type Dated, writeHistory } from "@/lib/core/write-history";
import { complaintEvents, type Urgency } from "../model";
import { routedData } from "../records/routing";
import { foundBy } from "../records/terms";
import type { ImportedRow } from "../rules/import-rows";
import { type Catalogue, catalogueOf, type PlacedRow, placed } from "./place-imported";

const by = system("import-complaints");
const batch = 500;
const kind = "complaint";
const numberSource = "12345" as const;

export type Imported = { readonly added: number; readonly known: number };
type Input = { rows: readonly ImportedRow[]; scope: string; dryRun?: boolean };

/**
 * Complaints kept elsewhere, with the events and the chains that filing here would have written.
 * All or nothing; what was imported before is left as it is. An answer that was given is kept as
 * given and closed as unanswered, because nobody here can ask its reporter.
 */
export async function importComplaints(
  input: Input,
  now: Date,
): Promise<{ outcome: Outcome<Imported>; faults: readonly Fault[] }> {
  const catalogue = await catalogueOf(input.scope);
  const { rows, faults } = placed(input.rows, catalogue);
  if (faults.length > 0) return { outcome: refused(refuse("invalid", "bad-rows")), faults };
  const known = await knownIds(rows.map((row) => row.externalId));
  const numbered = await knownNumbers(rows.flatMap((row) => row.number ?? []));
  const isNew = (row: PlacedRow) => !known.has(row.externalId) && !numbered.has(row.number ?? "");
  const fresh = rows.filter(isNew);
  const value = { added: fresh.length, known: rows.length - fresh.length };
  if (!input.dryRun && fresh.length > 0) await addAll(fresh, catalogue, now);
  return { outcome: done(value), faults: [] };
}

async function knownIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ externalId: string }[]>`
    SELECT "externalId" FROM "Complaint"
    WHERE "channel" = 'import' AND "externalId" = ANY(${[...ids]})`;
  return new Set(rows.map((row) => row.externalId));
}

/** Work orders of the hotline that are here already, filed at a counter or imported before. */
async function knownNumbers(numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ number: string }[]>`
    SELECT "number" FROM "ComplaintNumber"
    WHERE "source" = ${numberSource} AND "number" = ANY(${[...numbers]})`;
  return new Set(rows.map((row) => row.number));
}

function addAll(rows: readonly PlacedRow[], catalogue: Catalogue, now: Date): Promise<void> {
  return writeHistory(by, async (tx, append) => {
    const overrides = await holidayOverrides(tx);
    const asked = { divisionCode: catalogue.scope, categoryCode: null, urgency: "U3" };
    const { amount, unit } = await termFor(tx, "dispatch", asked, now);
    const term = { unit, dueAt: dueAt(now, amount, unit, { overrides }) };
    const routes = await soundRoutes(tx, catalogue.scope, now);
    const routed = (row: PlacedRow) => {
      const text = `${row.title}\n${row.body}`;
      const facts = { ...row, ...momentFacts(row.submittedAt, { overrides }), kind, text };
      return routedData(matchRoute(routes, { ...facts, reported: [] }), kind);
    };
    for (let from = 0; from < rows.length; from += batch) {
      await append(await addBatch(tx, rows.slice(from, from + batch), { term, routed }, now));
    }
  });
}

type Rules = {
  readonly term: { unit: DeadlineUnit; dueAt: Date };
  /** Where the rules in force now would send a row. */
  readonly routed: (row: PlacedRow) => ReturnType<typeof routedData>;
};

async function addBatch(
  tx: Tx,
  rows: readonly PlacedRow[],
  { term, routed }: Rules,
  now: Date,
): Promise<readonly Dated[]> {
  const bodies = await keepManyProse(
    tx,
    rows.map((row) => row.body),
  );
  const replies = await keepManyProse(
    tx,
    rows.map((row) => row.reply ?? ""),
  );
  const waits = { dueAt: term.dueAt, dueFrom: now };
  const made = rows.map((row, index) =>
    make(row, { ...waits, ...routed(row) }, bodies[index], replies[index]),
  );
  await tx.complaint.createMany({ data: made.map((each) => each.complaint) });
  await tx.complaintNumber.createMany({ data: made.flatMap((each) => each.number ?? []) });
  await tx.complaintReply.createMany({ data: made.flatMap((each) => each.reply ?? []) });
  await tx.deadline.createMany({
    data: made
      .filter(({ complaint }) => complaint.status === "submitted")
      .map(({ complaint: { id, divisionCode } }) => ({
        subject: "complaint",
        subjectId: id ?? "",
        kind: "triage",
        divisionCode,
        startedAt: now,
        ...term,
      })),
  });
  return made.flatMap((each) => each.events);
}

type Made = {
  complaint: Prisma.ComplaintCreateManyInput;
  reply?: Prisma.ComplaintReplyCreateManyInput;
  number?: Prisma.ComplaintNumberCreateManyInput;
  events: readonly Dated[];
};

function make(
  row: PlacedRow,
  waits: { dueAt: Date; dueFrom: Date } & ReturnType<typeof routedData>,
  body: ProseRef | undefined,
  reply: ProseRef | undefined,
): Made {
  if (!body || !reply) throw new Error("a text was not kept");
  const ref = newRef("C", row.divisionCode);
  const of = { id: newId(), divisionCode: row.divisionCode };
  const submitted = complaintEvents.submitted(of, {
    ...{ ref, body, channel: "import", kind, photos: 0, notice: null },
    urgency: row.urgency as Urgency,
    categoryCode: row.categoryCode,
    compoundId: row.compoundId,
  });
  const complaint = {
    ...of,
    ref,
    status: "submitted",
    kind,
    categoryCode: row.categoryCode,
    urgency: row.urgency,
    compoundId: row.compoundId,
    venueId: row.venueId,
    title: row.title,
    bodyId: body.id,
    channel: "import",
    externalId: row.externalId,
    ...foundBy(ref, row.title, row.body),
    createdAt: row.submittedAt,
    submittedAt: row.submittedAt,
  };
  const numbered = numberOf(row, of, waits.dueFrom);
  const filed = [submitted, ...numbered.events];
  const events = filed.map((event) => ({ at: row.submittedAt, event }));
  const { number } = numbered;
  return row.reply && row.repliedAt
    ? { ...answered({ complaint, events }, row, row.repliedAt, reply), number }
    : { complaint: { ...complaint, ...waits }, events, number };
}

/** The row of its number elsewhere, with the event that says it was noted. */
function numberOf({ number }: PlacedRow, of: { id: string; divisionCode: string }, at: Date) {
  if (!number) return { events: [] };
  const row = { id: newId(), complaintId: of.id, source: numberSource, number, at };
  const event = complaintEvents.numbered(of, { source: numberSource, numberId: row.id });
  return { number: row, events: [event] };
}

/** The old answer took the complaint through acceptance and reply to its end at one moment. */
function answered(made: Made, row: PlacedRow, at: Date, body: ProseRef): Made {
  const { complaint } = made;
  const of = { id: complaint.id ?? "", divisionCode: row.divisionCode };
  const accepted = { categoryCode: row.categoryCode, urgency: row.urgency as Urgency };
  const reply = { round: 1, departmentId: null, contact: "other" as const, body };
  const events = [
    complaintEvents.accepted(of, accepted),
    complaintEvents.replied(of, reply),
    complaintEvents.lapsed(of, { from: "replied" }),
  ];
  const times = { acceptedAt: at, repliedAt: at, closedAt: at };
  return {
    complaint: { ...complaint, ...times, status: "closed-unanswered" },
    reply: { complaintId: of.id, round: 1, bodyId: body.id, contact: "other", publishedAt: at },
    events: [...made.events, ...events.map((event) => ({ at, event }))],
  };
}
