import "server-only";
import { termFor } from "@/lib/catalogue/records";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import type { ProseRef } from "@/lib/core/prose-ref";
import { codeAt } from "@/lib/core/scope";
import { findNearestStation } from "@/lib/place/queries";
import { complaintEvents } from "../model";
import { repromisedDueAt } from "../rules/repromised";
import { clocks } from "./clocks";
import { reportedDepartments, routeComplaint } from "./routing";

type Asked = {
  readonly id: string;
  readonly kind: string;
  readonly divisionCode: string;
  readonly compoundId: string | null;
  readonly categoryCode: string | null;
  readonly urgency: string;
};

const termKinds = {
  triage: "dispatch",
  "first-response": "first-response",
  closing: "closing",
} as const;

/** Every promise that runs is made again under the terms that hold now; see `repromisedDueAt`. */
async function repromise(tx: Tx, was: Asked, is: Asked, now: Date): Promise<void> {
  const rows = await tx.deadline.findMany({
    where: { subject: "complaint", subjectId: is.id, metAt: null, cancelledAt: null },
    take: 10,
  });
  const overrides = await holidayOverrides(tx);
  for (const row of rows) {
    const kind = termKinds[row.kind as keyof typeof termKinds];
    if (!kind) continue;
    const terms = {
      was: await termFor(tx, kind, was, row.startedAt),
      is: await termFor(tx, kind, is, row.startedAt),
    };
    const isSame = terms.was.amount === terms.is.amount && terms.was.unit === terms.is.unit;
    if (isSame) continue;
    await tx.deadline.updateMany({
      where: { id: row.id, dueAt: row.dueAt },
      data: { dueAt: repromisedDueAt(row, terms, now, { overrides }), unit: terms.is.unit },
    });
  }
  await tx.deadline.updateMany({
    where: { subject: "complaint", subjectId: is.id, metAt: null, cancelledAt: null },
    data: { divisionCode: is.divisionCode },
  });
  await clocks.keepDue(tx, is);
}

/** The department of the category, for a complaint that no rule routes. */
async function usualDepartment(tx: Tx, complaint: Asked, text: string): Promise<string | null> {
  const { categoryCode, divisionCode } = complaint;
  if (!categoryCode) return null;
  const category = await tx.category.findUnique({
    where: { code: categoryCode },
    select: { departmentCode: true },
  });
  const isStreet = category?.departmentCode === "street";
  const department = await tx.department.findFirst({
    where: isStreet
      ? { street: true, divisionCode: codeAt("street", divisionCode) ?? "" }
      : {
          code: category?.departmentCode ?? "",
          divisionCode: { startsWith: divisionCode.slice(0, 6) },
        },
    select: { id: true },
  });
  const reported = await reportedDepartments(tx, complaint, text);
  return department && !reported.includes(department.id) ? department.id : null;
}

/**
 * Asks the rules again after place or kind were corrected, as of the moment it was reported. The
 * station is the nearest to the new place unless a rule names one. What stands with a department
 * stays there: triage is shown where it would go now, and sends it on or does not.
 */
export async function reroute(
  tx: Tx,
  { was, is }: { was: Asked; is: Asked },
  reason: ProseRef,
  now: Date,
): Promise<readonly DraftEvent[]> {
  const row = await tx.complaint.findUniqueOrThrow({
    where: { id: is.id },
    select: {
      title: true,
      bodyId: true,
      submittedAt: true,
      routeId: true,
      routedDepartmentId: true,
      venueId: true,
    },
  });
  const words = row.bodyId
    ? await tx.prose.findUnique({ where: { id: row.bodyId }, select: { text: true } })
    : null;
  const asked = { ...is, title: row.title, body: words?.text ?? "" };
  const { data, events } = await routeComplaint(tx, asked, row.submittedAt ?? now, now);
  const station = await findNearestStation(is.divisionCode, tx, is.compoundId);
  const next = {
    routeId: data.routeId,
    routedDepartmentId:
      data.routedDepartmentId ?? (await usualDepartment(tx, is, `${row.title}\n${asked.body}`)),
    venueId: ("venueId" in data ? data.venueId : undefined) ?? station?.id ?? null,
  };
  await tx.complaint.updateMany({ where: { id: is.id }, data: next });
  await repromise(tx, was, is, now);
  const { routeId, routedDepartmentId: departmentId, venueId } = next;
  const isSame =
    routeId === row.routeId && departmentId === row.routedDepartmentId && venueId === row.venueId;
  if (isSame) return events;
  return [complaintEvents.rerouted(is, { routeId, departmentId, venueId, reason }), ...events];
}
