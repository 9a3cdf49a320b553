type Parts = {
  readonly reporterId: string | null;
  readonly agentId?: string | null;
  readonly mergedReporterIds: readonly string[];
  readonly supporterIds: readonly string[];
};

/** Everybody with a part in it, who leaves it to colleagues (回避, domain.md §2). */
export function ownIdsOf(of: Parts): string[] {
  const { reporterId, agentId, mergedReporterIds, supporterIds } = of;
  return [reporterId, agentId, ...mergedReporterIds, ...supporterIds].filter((id) => id != null);
}
