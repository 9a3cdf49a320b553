import { z } from "zod";
import { defineEvents, told } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

export const matterStatuses = [
  "suggested",
  "screened",
  "shortlisted",
  "publicised",
  "approved",
  "scheduled",
  "deferred",
  "done",
  "rejected",
  "merged",
] as const;
export const matterStatus = z.enum(matterStatuses);
export type MatterStatus = z.infer<typeof matterStatus>;

export const matterSources = [
  "party-government",
  "member",
  "resident",
  "cluster",
  "hotline",
  "proposal",
  "inspection",
] as const;
export const matterSource = z.enum(matterSources);
export type MatterSource = z.infer<typeof matterSource>;

export const consultationStatuses = [
  "planned",
  "researching",
  "noticed",
  "open",
  "in-session",
  "minuting",
  "host-confirmed",
  "confirmed",
  "issued",
  "closed",
  "postponed",
  "cancelled",
] as const;
export const consultationStatus = z.enum(consultationStatuses);
export type ConsultationStatus = z.infer<typeof consultationStatus>;

export const consultationForms = [
  "special",
  "counterpart",
  "sector",
  "proposal-handling",
  "on-site",
  "micro",
  "online",
  "hybrid",
] as const;
export const consultationForm = z.enum(consultationForms);
export type ConsultationForm = z.infer<typeof consultationForm>;

export const attendanceStatuses = [
  "invited",
  "joined",
  "waitlisted",
  "leave-asked",
  "excused",
  "declined",
  "present",
  "absent",
] as const;
export const attendanceStatus = z.enum(attendanceStatuses);
export type AttendanceStatus = z.infer<typeof attendanceStatus>;

/** As what somebody takes part; also the sides of a discussion. */
export const capacities = ["resident", "member", "department", "expert"] as const;
export const capacity = z.enum(capacities);
export type Capacity = z.infer<typeof capacity>;

export const signInWays = ["code", "hand", "place"] as const;
export const signInWay = z.enum(signInWays);
export type SignInWay = z.infer<typeof signInWay>;

export const pointNatures = ["view", "consensus", "difference"] as const;
export const pointNature = z.enum(pointNatures);
export type PointNature = z.infer<typeof pointNature>;

/** 选题三问: whether people care, whether it is ours to decide, whether it can be deliberated. */
export const screeningQuestions = ["cared", "in-remit", "deliberable"] as const;
export const screeningQuestion = z.enum(screeningQuestions);
export type ScreeningQuestion = z.infer<typeof screeningQuestion>;

/** Where a consultation is known to strangers: notice was given. */
export const publicStatuses = [
  "noticed",
  "open",
  "in-session",
  "minuting",
  "host-confirmed",
  "confirmed",
  "issued",
  "closed",
  "postponed",
  "cancelled",
] as const satisfies readonly ConsultationStatus[];

/** Still to come: invitations are answered. */
export const comingStatuses = [
  "planned",
  "researching",
  "noticed",
  "open",
  "postponed",
] as const satisfies readonly ConsultationStatus[];

const nothing = z.object({});
const why = z.object({ reason: proseRef });
const one = z.object({ attendanceId: z.uuid() });

export const matterEvents = defineEvents("matter", {
  suggested: z.object({ source: matterSource, problemId: z.uuid().nullable(), reason: proseRef }),
  screened: nothing,
  shortlisted: nothing,
  /** The end of the publicity period; none where the matter came from a problem that stood in public. */
  publicised: z.object({ until: z.iso.datetime().optional() }),
  approved: z.object({ questions: z.record(z.string(), proseRef) }),
  rejected: why,
  merged: z.object({ intoId: z.uuid() }),
  scheduled: z.object({ consultationId: z.uuid() }),
  unscheduled: z.object({ consultationId: z.uuid() }),
  deferred: why,
  resumed: nothing,
  completed: z.object({ consultationId: z.uuid() }),
});

export const consultationEvents = defineEvents("consultation", {
  planned: z.object({
    ref: z.string(),
    matterId: z.uuid(),
    problemId: z.uuid().nullable(),
    venueId: z.uuid(),
    startsAt: z.string(),
    capacity: z.number().int(),
    reason: proseRef,
    /** Why less notice is given than the rule asks for, and why a clash was accepted. */
    shortNotice: proseRef.optional(),
    clash: proseRef.optional(),
  }),
  "research-started": nothing,
  noticed: z.object({ startsAt: z.string(), shortNotice: proseRef.optional() }),
  opened: z.object({ signUpUntil: z.string() }),
  begun: told(nothing),
  ended: told(z.object({ members: z.number().int(), residents: z.number().int() })),
  "host-confirmed": z.object({ version: z.number().int(), body: proseRef.optional() }),
  confirmed: z.object({ version: z.number().int() }),
  "minutes-returned": why,
  issued: nothing,
  closed: nothing,
  reopened: nothing,
  postponed: told(why),
  rescheduled: z.object({
    startsAt: z.string(),
    reason: proseRef.nullable(),
    shortNotice: proseRef.optional(),
  }),
  cancelled: told(why),
  invited: one.extend({ as: capacity, overruled: proseRef.nullable() }),
  joined: one,
  declined: one,
  "signed-up": one,
  waitlisted: one,
  promoted: one,
  "sign-up-cancelled": one,
  "left-waiting-list": one,
  "leave-asked": one.extend({ reason: proseRef }),
  "leave-granted": one,
  "leave-refused": one,
  "signed-in": one.extend({ via: signInWay }),
  "walked-in": one.extend({ as: capacity, via: signInWay }),
  missed: z.object({ attendanceIds: z.array(z.uuid()) }),
  "materials-added": z.object({ files: z.number().int() }),
  "material-withdrawn": nothing,
  "point-noted": told(
    z.object({
      pointId: z.uuid(),
      side: capacity,
      nature: pointNature,
      text: proseRef,
    }),
  ),
});
