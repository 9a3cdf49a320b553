import "server-only";
import type { Tx } from "@/lib/core/db";
import { keepFiles, type PreparedFile } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import type { ReportKind } from "../model/task";

/** The owner of a report's pictures. */
export const reportFiles = "plan-report";

type Report = {
  readonly taskId: string;
  readonly kind: ReportKind;
  readonly text: string;
  readonly byId: string | null;
  readonly pictures: readonly PreparedFile[];
};

/** Words and pictures of one report; strangers see the pictures once a moderator has. */
export async function keepReport(
  tx: Tx,
  { taskId, kind, text, byId, pictures }: Report,
  at: Date,
): Promise<ProseRef | Refusal> {
  const said = await keepProse(tx, text);
  const id = newId();
  await tx.planReport.create({ data: { id, taskId, kind, textId: said.id, byId, at } });
  const owner = { subject: reportFiles, subjectId: id, role: "evidence" } as const;
  const kept = await keepFiles(tx, { ...owner, uploadedBy: byId, shareable: true }, pictures, at);
  return kept ? said : refuse("invalid", "file-many", { files: ["file-many"] });
}

/** Nobody answers a question about the day of what is done or dropped. */
export async function lapseAsks(tx: Tx, ...taskIds: readonly string[]): Promise<void> {
  await tx.planDateAsk.updateMany({
    where: { taskId: { in: [...taskIds] }, status: "asked" },
    data: { status: "lapsed" },
  });
}

export async function moveAsk(
  tx: Tx,
  ask: { readonly id: string; readonly status: string },
  to: string,
  data: {
    readonly answeredById: string | null;
    readonly answeredAt: Date;
    readonly noteId?: string;
  },
): Promise<boolean> {
  const { count } = await tx.planDateAsk.updateMany({
    where: { id: ask.id, status: ask.status },
    data: { ...data, status: to },
  });
  return count === 1;
}
