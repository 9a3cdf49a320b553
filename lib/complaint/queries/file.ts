import "server-only";
import { db } from "@/lib/core/db";
import type { FileReader } from "@/lib/core/file-reader";
import { publicComplaints, wholeVisibleTo } from "../records";

/** A picture of a complaint: for those who see the whole of it; for all once it was shared and passed. */
export const mayReadComplaintFile: FileReader = async (actor, file) => {
  const isOpen = file.shareable && file.passedAt !== null;
  const who = isOpen ? { OR: [publicComplaints, wholeVisibleTo(actor)] } : wholeVisibleTo(actor);
  const found = await db.complaint.count({ where: { AND: [{ id: file.subjectId }, who] } });
  return found === 1;
};
