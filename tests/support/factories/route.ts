import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { at } from "./deliberation";

type Columns = Partial<{
  scope: string;
  position: number;
  name: string;
  divisionPrefix: string;
  categoryPrefix: string;
  kind: string;
  urgency: string;
  days: string;
  fromMinute: number | null;
  untilMinute: number | null;
  words: string[];
  departmentId: string | null;
  venueId: string | null;
  personId: string | null;
  active: boolean;
  offReason: string | null;
  testedAt: Date | null;
}>;

/** A rule that was tested and is on. */
export async function makeRoute(columns: Columns = {}) {
  return db.route.create({
    data: {
      id: newId(),
      scope: "330106",
      position: 1,
      name: "规则（示例）",
      active: true,
      testedAt: at,
      changedAt: at,
      ...columns,
    },
  });
}

/** What staff type for a rule that only names a department. */
export function typedRoute(departmentId: string, more: object = {}) {
  return {
    name: "充电归消防",
    scope: "330106",
    divisionPrefix: "",
    categoryPrefix: "XF",
    kind: "" as const,
    urgency: "" as const,
    days: "" as const,
    fromMinute: null,
    untilMinute: null,
    words: [],
    departmentId,
    venueId: null,
    personId: null,
    ...more,
  };
}
