import "server-only";
import type { Actor } from "@/lib/core/actor";
import { settleFiles } from "@/lib/core/file-looks";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { planEvents } from "../model/plan";
import { canPassPictures } from "../policy";
import { reportFiles } from "../records/reports";

type Looked = Promise<Outcome<{ ref: string }>>;

/** A moderator looked at the pictures of a report: everybody may see them, or nobody else. */
function look(actor: Actor, ref: string, shown: boolean, now: Date): Looked {
  return write(actor, now, async (tx) => {
    const report = await tx.planReport.findUnique({
      where: { id: ref },
      select: {
        ...{ id: true, byId: true },
        task: { select: { plan: { select: { id: true, divisionCode: true } } } },
      },
    });
    if (!report) return refuse("not-found");
    const { plan } = report.task;
    const verdict = canPassPictures(actor, { ...plan, byId: report.byId });
    if (!verdict.allowed) return refuse("not-found");
    const owner = { subject: reportFiles, subjectId: report.id, role: "evidence" } as const;
    const files = await settleFiles(tx, owner, { shown, byId: actor.id }, now);
    if (files === 0) return refuse("stale", "no-photos");
    const event = planEvents[shown ? "pictures-passed" : "pictures-withheld"];
    const events = [event(plan, { reportId: report.id, files })] as const;
    return { value: { ref }, grant: verdict.grant, events };
  });
}

export function passPictures(actor: Actor, input: { readonly ref: string }, now: Date): Looked {
  return look(actor, input.ref, true, now);
}

/** They show a face, a plate or a door. */
export function withholdPictures(actor: Actor, input: { readonly ref: string }, now: Date): Looked {
  return look(actor, input.ref, false, now);
}
