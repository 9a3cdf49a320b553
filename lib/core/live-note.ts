import "server-only";
import { z } from "zod";
import type { Tx } from "./db";

/** The channel on which the processes learn what changed. */
export const liveChannel = "live";

/** What changed on one subject: up to which event, and of which types. */
export const liveNote = z.object({
  subject: z.string(),
  id: z.uuid(),
  version: z.number().int(),
  types: z.array(z.string()),
});
export type LiveNote = z.infer<typeof liveNote>;

type Row = { subject: string; subjectId: string; seq: number; type: string };

/**
 * A NOTIFY for each subject, in the transaction of the write: it leaves with the commit or not at
 * all. Subject, number and types only: whoever listens learns nothing that needs a permission.
 */
export async function tellLive(tx: Tx, rows: readonly Row[]): Promise<void> {
  const notes = new Map<string, LiveNote>();
  for (const { subject, subjectId: id, seq: version, type } of rows) {
    const types = new Set([...(notes.get(id)?.types ?? []), type]);
    notes.set(id, { subject, id, version, types: [...types] });
  }
  for (const note of notes.values()) {
    await tx.$executeRaw`SELECT pg_notify(${liveChannel}, ${JSON.stringify(note)})`;
  }
}
