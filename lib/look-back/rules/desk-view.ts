/** The ways staff look at the look-backs. */
export const deskViews = ["due", "overdue", "sent", "coming", "concluded", "all"] as const;
export type DeskView = (typeof deskViews)[number];
