type Step = { readonly name: string };

/**
 * Whether the place or the kind was corrected after it was last sent, so that the department it
 * stands with may be the wrong one. What triage chose against a rule before is not asked again.
 */
export function wasReroutedSince(steps: readonly Step[]): boolean {
  const last = (name: string) => steps.findLastIndex((step) => step.name === name);
  return last("rerouted") > last("dispatched");
}

type Routed = {
  readonly status: string;
  readonly departmentId: string | null;
  readonly routedDepartmentId: string | null;
  readonly exchange: readonly Step[];
};

/** The department that triage is asked to send it on to; null where it stands with the right one. */
export function proposedRedispatch(complaint: Routed): string | null {
  const { departmentId, routedDepartmentId } = complaint;
  if (!departmentId || !routedDepartmentId || departmentId === routedDepartmentId) return null;
  return wasReroutedSince(complaint.exchange) ? routedDepartmentId : null;
}
