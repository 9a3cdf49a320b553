/** The notice on personal data that a reporter agrees to; a change of its text is a new version. */
export const complaintNotice = { notice: "complaint", version: "2026-11" } as const;
