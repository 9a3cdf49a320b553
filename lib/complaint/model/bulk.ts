import { z } from "zod";

/** What is done to many complaints at once. */
export const bulkActs = ["assign", "recategorise", "merge"] as const;
export const bulkAct = z.enum(bulkActs, "missing");
export type BulkAct = z.infer<typeof bulkAct>;
/** As many at once. */
export const bulkMost = 100;

const refs = z
  .array(z.string().trim().min(1).max(40))
  .min(1, "none-picked")
  .max(bulkMost, "too-many-picked");

const shape = z.object({
  act: bulkAct,
  departmentId: z.union([z.literal(""), z.uuid("department-missing")]).default(""),
  categoryCode: z.string().max(10).default(""),
  urgency: z
    .string()
    .regex(/^(U[1-4])?$/)
    .default(""),
  into: z.string().trim().max(40).default(""),
});

const lacks = (plan: z.infer<typeof shape>): readonly [field: string, reason: string] | null => {
  if (plan.act === "assign" && !plan.departmentId) return ["departmentId", "department-missing"];
  if (plan.act === "merge" && !plan.into) return ["into", "ref-missing"];
  const isNothing = !plan.categoryCode && !plan.urgency;
  return plan.act === "recategorise" && isNothing ? ["categoryCode", "nothing-changes"] : null;
};

/** What is to be done: to which department, under which kind and urgency, or into which complaint. */
export const bulkPlan = shape.superRefine((plan, context) => {
  const lack = lacks(plan);
  if (lack) context.addIssue({ code: "custom", path: [lack[0]], message: lack[1] });
});
export type BulkPlan = z.infer<typeof bulkPlan>;

export const pickedRefs = refs;

/**
 * The plan with what was shown of each, its reference and the mark of how it stood (`ref~mark`), and
 * the reason, which a change of kind or urgency needs.
 */
export const bulkForm = shape
  .extend({
    seen: z.array(z.string().max(80)).min(1, "none-picked").max(bulkMost, "too-many-picked"),
    text: z.string().trim().max(2000, "too-long").default(""),
  })
  .superRefine((plan, context) => {
    const lack = lacks(plan);
    if (lack) context.addIssue({ code: "custom", path: [lack[0]], message: lack[1] });
    if (plan.act === "recategorise" && plan.text.length < 4) {
      context.addIssue({ code: "custom", path: ["text"], message: "too-short" });
    }
  });
export type BulkForm = z.infer<typeof bulkForm>;
