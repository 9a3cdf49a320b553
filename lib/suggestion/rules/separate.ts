type Part = { readonly role: string; readonly status: string };

/** A department that answers for its own part has not done so, or its lead has not signed it. */
export function separateWaits(parts: readonly Part[]): boolean {
  return parts.some((part) => part.role === "separate" && part.status !== "accepted");
}
