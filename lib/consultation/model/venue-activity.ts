/** `on-pace`, `behind` what the year asks by now, `sleeping`: none for so many days. */
export const paces = ["on-pace", "behind", "sleeping"] as const;
export type Pace = (typeof paces)[number];
