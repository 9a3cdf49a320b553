import type { GroupObstacle } from "../model/group";

/** Signed for and not answered: who has not signed may still object, what is answered is done. */
const open: readonly string[] = ["signed", "handling", "rework"];

type Facts = {
  readonly status: string;
  /** The actor works for the department that leads it. */
  readonly leads: boolean;
  readonly leadDepartmentId: string | null;
  readonly groupId: string | null;
};

/** Why a suggestion does not join the others of a department; null where it does. */
export function obstacleToJoin(facts: Facts, departmentId: string): GroupObstacle | null {
  if (!facts.leads) return "group-not-lead";
  if (facts.leadDepartmentId !== departmentId) return "group-other-department";
  if (!open.includes(facts.status)) return "group-not-open";
  return facts.groupId ? "group-elsewhere" : null;
}

export const joinableStatuses = open;

/** Who leads after one has left: whoever stands there longest; null where no two are left. */
export function leadAfter(
  members: readonly { readonly suggestionId: string; readonly joinedAt: Date }[],
  group: { readonly leadSuggestionId: string },
  leaving: string,
): string | null {
  const left = members.filter((each) => each.suggestionId !== leaving);
  if (left.length < 2) return null;
  if (group.leadSuggestionId !== leaving) return group.leadSuggestionId;
  const [oldest] = left.toSorted(
    (a, b) =>
      a.joinedAt.getTime() - b.joinedAt.getTime() || (a.suggestionId < b.suggestionId ? -1 : 1),
  );
  return oldest?.suggestionId ?? null;
}
