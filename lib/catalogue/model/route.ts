import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** What a complaint can be, as later domains name it; a test holds both lists together. */
export const routeKinds = ["help", "complaint", "consult", "suggest", "report"] as const;
export const routeUrgencies = ["U1", "U2", "U3", "U4"] as const;
export const routeDays = ["working", "rest"] as const;
export const offReasons = ["points-nowhere", "by-hand", "edited"] as const;
export type OffReason = (typeof offReasons)[number];

/** Why a rule points nowhere. */
export const routeFaults = ["nothing-set", "department-gone", "venue-gone", "person-gone"] as const;
export type RouteFault = (typeof routeFaults)[number];

/** When a rule fits; what is empty fits everything. */
export type RouteConditions = {
  readonly scope: string;
  readonly divisionPrefix: string;
  readonly categoryPrefix: string;
  readonly kind: string;
  readonly urgency: string;
  readonly days: string;
  /** Minutes after midnight in Asia/Shanghai, the end left out; an end before the start runs over midnight. */
  readonly fromMinute: number | null;
  readonly untilMinute: number | null;
  readonly words: readonly string[];
};

export type RouteTarget = {
  readonly departmentId: string | null;
  readonly venueId: string | null;
  readonly personId: string | null;
};

export type RouteRow = RouteConditions &
  RouteTarget & { readonly id: string; readonly name: string; readonly position: number };

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "clock-shape")
  .default("")
  .transform((typed) => (typed === "" ? null : minuteOf(typed)));

const optionalId = z.preprocess((value) => value || null, z.uuid("missing").nullable());

/** Words as people list them: by commas, the Chinese list comma, spaces or lines. */
const wordList = z
  .string()
  .default("")
  .transform((typed) => [
    ...new Set(
      typed
        .normalize("NFKC")
        .toLowerCase()
        .split(/[\s,;、，；]+/u)
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(z.string().max(12, "words-long")).max(30, "words-many"));

/** What staff write; messages are keys of `routeFieldTexts` in copy. */
export const routeForm = z
  .object({
    name: z.string().trim().min(2, "name-short").max(40, "name-long"),
    scope: z.string().regex(/^\d{2,12}$/, "scope-missing"),
    divisionPrefix: z
      .string()
      .trim()
      .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/, "division-shape")
      .default(""),
    categoryPrefix: z
      .string()
      .regex(/^([A-Z]{2}(\d{2})?)?$/, "category-shape")
      .default(""),
    kind: z.union([z.literal(""), z.enum(routeKinds)]).default(""),
    urgency: z.union([z.literal(""), z.enum(routeUrgencies)]).default(""),
    days: z.union([z.literal(""), z.enum(routeDays)]).default(""),
    fromMinute: clock,
    untilMinute: clock,
    words: wordList,
    departmentId: optionalId,
    venueId: optionalId,
    personId: optionalId,
  })
  .refine((route) => (route.fromMinute === null) === (route.untilMinute === null), {
    path: ["untilMinute"],
    message: "clock-half",
  })
  .refine((route) => route.fromMinute === null || route.fromMinute !== route.untilMinute, {
    path: ["untilMinute"],
    message: "clock-same",
  })
  .refine((route) => route.divisionPrefix === "" || route.divisionPrefix.startsWith(route.scope), {
    path: ["divisionPrefix"],
    message: "division-outside",
  })
  .refine((route) => route.departmentId !== null || route.venueId !== null, {
    path: ["departmentId"],
    message: "nothing-set",
  })
  .refine((route) => route.personId === null || route.departmentId !== null, {
    path: ["personId"],
    message: "person-alone",
  });
export type RouteForm = z.output<typeof routeForm>;

const version = z.coerce.number().int().min(1);
export const routeEdit = z.object({ id: z.uuid(), version }).and(routeForm);
export type RouteEdit = z.output<typeof routeEdit>;
export const routeAct = z.object({ id: z.uuid(), version });
export type RouteAct = z.output<typeof routeAct>;
export const routeMove = routeAct.extend({ direction: z.enum(["up", "down"]) });
export type RouteMove = z.output<typeof routeMove>;

const edition = z.object({ version: z.number().int() });

export const routeEvents = defineEvents("route", {
  created: edition,
  edited: edition,
  moved: z.object({ direction: z.enum(["up", "down"]), past: z.uuid() }),
  tested: z.object({ version: z.number().int(), count: z.number().int(), hits: z.number().int() }),
  "switched-on": edition,
  "switched-off": z.object({ reason: z.enum(offReasons), fault: z.enum(routeFaults).nullable() }),
  removed: edition,
});
