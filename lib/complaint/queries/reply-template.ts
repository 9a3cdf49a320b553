import "server-only";
import { listTemplatesFor, type Template } from "@/lib/catalogue/queries/template";
import { fillTemplate } from "@/lib/catalogue/rules/fill-template";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { longDate } from "@/lib/core/i18n";
import { parseRef } from "@/lib/core/ref";
import { getPlaceNames } from "@/lib/place/queries";
import { wholeVisibleTo } from "../records/complaint";

/**
 * The template as it reads for this complaint, with what is known of it filled in; null for a
 * template that does not fit it and for whoever does not answer it.
 */
export async function fillReplyTemplate(
  actor: Actor,
  ref: string,
  templateId: string,
): Promise<Pick<Template, "id" | "name" | "version" | "text"> | null> {
  const complaint = await db.complaint.findFirst({
    where: { ref: parseRef(ref)?.ref ?? ref, OR: [wholeVisibleTo(actor)] },
    include: { category: { select: { name: true } } },
  });
  if (!complaint) return null;
  const fitting = await listTemplatesFor(actor, complaint);
  const template = fitting.find((each) => each.id === templateId);
  if (!template) return null;
  const [names, deadlines] = await Promise.all([
    getPlaceNames({ compounds: [complaint.compoundId] }),
    deadlinesOf("complaint", [complaint.id]),
  ]);
  const closing = deadlines.get(complaint.id)?.find((each) => each.kind === "closing");
  const text = fillTemplate(template.text, {
    回执号: complaint.ref,
    小区: names.compound(complaint.compoundId),
    类别: complaint.category?.name,
    期限: closing && longDate(closing.dueAt, "zh"),
  });
  return { id: template.id, name: template.name, version: template.version, text };
}
