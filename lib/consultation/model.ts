import { z } from "zod";

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

export const signInWays = ["code", "hand"] as const;
export const signInWay = z.enum(signInWays);
export type SignInWay = z.infer<typeof signInWay>;

export const pointNatures = ["view", "consensus", "difference"] as const;
export const pointNature = z.enum(pointNatures);
export type PointNature = z.infer<typeof pointNature>;
