import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dropFile, keepFiles, type PreparedFile } from "@/lib/core/files";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { consultationEvents } from "../model";
import { canOrganise } from "../policy";
import { seenBy } from "./move-consultation";

const over = ["cancelled", "closed"];

/** Papers to read before the meeting; everybody who finds the meeting may read them. */
export function addMaterials(
  actor: Actor,
  ref: string,
  prepared: readonly PreparedFile[],
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, ref, canOrganise);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (over.includes(it.status)) return refuse("not-now", it.status);
    if (prepared.length === 0)
      return refuse("invalid", "choose-files", { files: ["choose-files"] });
    const owner = { subject: "consultation", subjectId: it.id, role: "paper" } as const;
    const more = { uploadedBy: actor.id, shareable: true };
    const kept = await keepFiles(tx, { ...owner, ...more }, prepared, now);
    if (!kept) return refuse("invalid", "file-many", { files: ["file-many"] });
    const event = consultationEvents["materials-added"](it, { files: prepared.length });
    return { value: { ref }, grant, events: [event] };
  });
}

export function withdrawMaterial(
  actor: Actor,
  input: { ref: string; file: string },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canOrganise);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (over.includes(it.status)) return refuse("not-now", it.status);
    const dropped = await dropFile(tx, { subject: "consultation", subjectId: it.id }, input.file);
    if (!dropped) return refuse("not-found");
    const event = consultationEvents["material-withdrawn"](it, {});
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}
