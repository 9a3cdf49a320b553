import "server-only";
import { db } from "@/lib/core/db";
import type { FileReader } from "@/lib/core/file-reader";
import { visibleTo } from "../records";

/** Papers of a consultation open to whoever finds the consultation. */
export const mayReadMaterial: FileReader = async (actor, file) => {
  const where = { AND: [{ id: file.subjectId }, visibleTo(actor)] };
  return (await db.consultation.count({ where })) === 1;
};
