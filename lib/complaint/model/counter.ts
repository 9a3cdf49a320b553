import { z } from "zod";
import { personName, phoneShape } from "@/lib/account/model";

/** Who writes it down for somebody else. */
export const agentRelations = ["family", "neighbour", "station", "other"] as const;
export const agentRelation = z.enum(agentRelations, "missing");
export type AgentRelation = z.infer<typeof agentRelation>;

/** The kinds, ways and sources as the rest of the domain names them; a test holds them together. */
export const counterKinds = ["help", "complaint", "consult", "suggest", "report"] as const;
export const counterSources = ["12345", "petition", "other"] as const;

const optionalPhone = z.union([z.literal(""), phoneShape], "phone-shape").default("");
const optionalName = z.union([z.literal(""), personName], "name-long");
const optionalNumber = z
  .string()
  .default("")
  .transform((typed) => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase())
  .pipe(z.string().regex(/^([A-Z0-9][A-Z0-9-]{3,39})?$/, "number-shape"));

/** Who it is, and who writes it down for them: both names are kept. */
const parties = {
  channel: z.enum(["counter", "phone"], "missing").default("counter"),
  name: personName,
  phone: optionalPhone,
  agentRelation: agentRelation.default("station"),
  agentName: optionalName.default(""),
  agentPhone: optionalPhone,
};
const agentNamed = (form: { agentRelation: AgentRelation; agentName: string }) =>
  form.agentRelation === "station" || form.agentName !== "";
const agentMissing = { path: ["agentName"], message: "agent-name-missing" };

/**
 * What a station writes down for somebody. Where nobody else came for them, the station is the one
 * who writes it down.
 */
export const counterForm = z
  .object({
    divisionCode: z.string("place-missing").regex(/^\d{12}$/, "place-missing"),
    compoundCode: z.string().trim().default(""),
    compoundName: z.string().trim().max(60, "too-long").default(""),
    door: z.string().trim().max(60, "too-long").default(""),
    /** Empty: the words choose one. */
    categoryCode: z.union([z.literal(""), z.string().min(4, "category-missing")]).default(""),
    kind: z.enum(counterKinds).default("help"),
    ...parties,
    happenedOn: z
      .union([z.literal(""), z.iso.date("day-shape")])
      .default("")
      .transform((day) => day || null),
    body: z.string("body-short").trim().min(10, "body-short").max(2000, "too-long"),
    numberSource: z.enum(counterSources).default("12345"),
    number: optionalNumber,
    willConsult: z.preprocess((value) => value === "yes", z.boolean()),
  })
  .refine(agentNamed, agentMissing);
export type CounterForm = z.output<typeof counterForm>;

/** Joining what was reported before, for somebody at the counter or on the phone. */
export const counterJoinForm = z
  .object({ join: z.string().min(1, "missing"), ...parties })
  .refine(agentNamed, agentMissing);
export type CounterJoinForm = z.output<typeof counterJoinForm>;

/** Online: whose trouble it is, where somebody else fills it in; nothing where nobody is named. */
export const onBehalfForm = z
  .object({
    elderName: optionalName.default(""),
    agentRelation: z.union([z.literal(""), agentRelation.exclude(["station"])]).default(""),
    /** Asked of who is not signed in, and then needed: both names are kept. */
    agentName: optionalName.optional(),
  })
  .refine((form) => form.agentRelation === "" || form.elderName !== "", {
    path: ["elderName"],
    message: "elder-name-missing",
  })
  .refine((form) => form.elderName === "" || form.agentRelation !== "", {
    path: ["agentRelation"],
    message: "missing",
  })
  .refine((form) => form.elderName === "" || form.agentName !== "", {
    path: ["agentName"],
    message: "own-name-missing",
  })
  .transform(({ elderName, agentRelation: relation }) =>
    elderName && relation ? { elderName, relation } : null,
  );
export type OnBehalf = z.output<typeof onBehalfForm>;
