import "server-only";
import { db } from "@/lib/core/db";
import type { FileReader } from "@/lib/core/file-reader";
import { moderatedScopes } from "../policy";
import { publicComplaints, wholeVisibleTo } from "../records/complaint";
import { handoversOf } from "../records/parts";

/**
 * A picture of a complaint: for those who see the whole of it; once its reporter agreed to show it,
 * for the moderator, and once that one passed it, for all. Reports of wrongdoing are never shown.
 */
export const mayReadComplaintFile: FileReader = async (actor, file) => {
  const isOpen = file.shareable && file.passedAt !== null;
  const moderated = file.shareable ? moderatedScopes(actor) : [];
  const inScope = moderated.map((scope) => ({
    divisionCode: { startsWith: scope },
    kind: { not: "report" },
    status: { notIn: ["draft", "discarded"] },
  }));
  const who = { OR: [wholeVisibleTo(actor), ...(isOpen ? [publicComplaints] : []), ...inScope] };
  const found = await db.complaint.count({ where: { AND: [{ id: file.subjectId }, who] } });
  return found === 1;
};

/** A firm's picture is the department's to weigh: for officials who see the whole, and the firm itself. */
export const mayReadHandoverFile: FileReader = async (actor, file) => {
  if (actor.kind !== "person") return false;
  const { id } = actor;
  const notMine = {
    OR: [{ reporterId: null }, { reporterId: { not: id } }],
    merged: { none: { reporterId: id } },
    supports: { none: { personId: id } },
  };
  const found = await db.complaintHandover.count({
    where: {
      id: file.subjectId,
      OR: [{ complaint: { AND: [wholeVisibleTo(actor), notMine] } }, handoversOf(actor)],
    },
  });
  return found === 1;
};
