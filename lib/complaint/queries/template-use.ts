import "server-only";
import type { KeptTemplate } from "@/lib/catalogue/model/template";
import { listKeptTemplates } from "@/lib/catalogue/queries/template";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";

/** The templates somebody keeps, each with how many answers were written from it. */
export async function listTemplatesWithUse(actor: Actor): Promise<KeptTemplate[]> {
  const templates = await listKeptTemplates(actor);
  const used = await db.complaintReply.groupBy({
    by: ["templateId"],
    where: { templateId: { in: templates.map((each) => each.id) } },
    _count: { _all: true },
  });
  const uses = new Map(used.map((row) => [row.templateId, row._count._all]));
  return templates.map((each) => ({ ...each, uses: uses.get(each.id) ?? 0 }));
}
