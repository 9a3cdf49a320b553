/** Why the district watches over a complaint (domain.md §6, 潍坊市 12345 条例第26条). */
export const supervisionCauses = ["unsolved-twice", "overdue"] as const;
export type SupervisionCause = (typeof supervisionCauses)[number];
