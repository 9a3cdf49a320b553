/** What somebody agrees to who signs up with a phone and no account. */
export const attendingNotice = { notice: "attendance", version: "2026-11" } as const;
