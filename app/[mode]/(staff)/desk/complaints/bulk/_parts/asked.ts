import { bulkAct, bulkPlan, pickedRefs } from "@/lib/complaint/model/bulk";
import type { Params } from "@/lib/web/list-params";
import { readParams } from "@/lib/web/list-params";
import { safePath } from "@/lib/web/safe-path";

const fields = ["act", "departmentId", "categoryCode", "urgency", "into", "from"] as const;

/** What the address of the page says: which are ticked, what is to be done, where one came from. */
export function readBulk(params: Params) {
  const given = params.ref ?? [];
  const refs = [...new Set(typeof given === "string" ? [given] : given)];
  const asked = readParams(params, fields);
  const picked = pickedRefs.safeParse(refs);
  const plan = bulkPlan.safeParse(asked);
  return {
    refs: picked.success ? picked.data : [],
    wrong: picked.error?.issues[0]?.message,
    act: bulkAct.safeParse(asked.act).data ?? "assign",
    asked,
    plan: plan.success ? plan.data : undefined,
    from: safePath(asked.from ?? "", "/desk/complaints"),
  };
}
export type BulkAsked = ReturnType<typeof readBulk>;
