import { z } from "zod";
import { groupMost, visitKind } from "../model/group";

const ref = z.string().trim().min(1).max(40);
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
const refs = z.array(ref).max(groupMost, "group-many");

/** Which stand together, which of them leads, and why they are one matter. */
export const groupForm = z
  .object({ refs: refs.min(2, "group-few"), lead: z.string().default(""), reason })
  .refine((form) => form.refs.includes(form.lead), { path: ["lead"], error: "group-lead-missing" });
export type GroupForm = z.infer<typeof groupForm>;

export const joinGroupForm = z.object({ group: z.uuid(), refs: refs.min(1, "group-none") });
export type JoinGroupForm = z.infer<typeof joinGroupForm>;

export const leaveGroupForm = z.object({ ref, reason });
export type LeaveGroupForm = z.infer<typeof leaveGroupForm>;

export const visitForm = z.object({
  group: z.uuid(),
  kind: visitKind,
  onDay: z.iso.date("day-missing"),
  note: reason,
});
export type VisitForm = z.infer<typeof visitForm>;
