/**
 * How a single person may have a stake: reported it or wrote it down for somebody, joined it,
 * lives there (reported something else from the same compound), handled or signed for it, ran the
 * session or wrote its minutes, or may have proposed it.
 */
export const personalInterests = [
  "reporter",
  "supporter",
  "neighbour",
  "handler",
  "officer",
  "proposer",
] as const;
export type PersonalInterest = (typeof personalInterests)[number];

export const interests = [...personalInterests, "namesake", "department", "firm"] as const;
export type Interest = (typeof interests)[number];
