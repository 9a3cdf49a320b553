import "server-only";
import type { Tx } from "@/lib/core/db";
import { openOrder } from "@/lib/core/supervision-records";
import type { SupervisionCause } from "../model/supervision";

type Watched = {
  readonly id: string;
  readonly divisionCode: string;
  readonly departmentId: string | null;
};

/** Opens an order and gives its id; null where the district is watching already. */
export async function openSupervision(
  tx: Tx,
  complaint: Watched,
  cause: SupervisionCause,
  at: Date,
): Promise<string | null> {
  const { id: subjectId, divisionCode, departmentId } = complaint;
  const of = { subject: "complaint", subjectId, divisionCode, departmentId } as const;
  return openOrder(tx, { ...of, reason: cause }, at);
}
