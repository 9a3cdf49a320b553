import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dropFile, keepFiles, type PreparedFile } from "@/lib/core/files";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import { findDraft } from "../records/draft";

/** Adds pictures to a draft, nine at most. */
export function keepPhotos(
  actor: Actor,
  key: string,
  prepared: readonly PreparedFile[],
  now: Date,
): Promise<Outcome<{ kept: number }>> {
  return write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (draft?.status !== "draft") return refuse(draft ? "not-now" : "not-found");
    const owner = { subject: "complaint", subjectId: draft.id, role: "photo" } as const;
    const more = { uploadedBy: actor.id, shareable: false };
    const kept = await keepFiles(tx, { ...owner, ...more }, prepared, now);
    if (!kept) return refuse("invalid", "file-many", { photos: ["file-many"] });
    const events = [complaintEvents.drafted(draft, { step: "contact" })] as const;
    return { value: { kept: prepared.length }, grant: null, events };
  });
}

export function dropPhoto(
  actor: Actor,
  key: string,
  file: string,
  now: Date,
): Promise<Outcome<{ dropped: boolean }>> {
  return write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (draft?.status !== "draft") return refuse(draft ? "not-now" : "not-found");
    const dropped = await dropFile(tx, { subject: "complaint", subjectId: draft.id }, file);
    if (!dropped) return refuse("not-found");
    const events = [complaintEvents.drafted(draft, { step: "contact" })] as const;
    return { value: { dropped }, grant: null, events };
  });
}
