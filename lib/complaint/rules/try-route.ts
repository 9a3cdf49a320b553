import type { RouteRow } from "@/lib/catalogue/model/route";
import { fitsRoute, inOrder, matchRoute, type RouteFacts } from "@/lib/catalogue/rules/match-route";

/** A complaint of the past with where it went in truth. */
export type PastComplaint = {
  readonly ref: string;
  readonly facts: RouteFacts;
  readonly departmentId: string | null;
  readonly venueId: string | null;
};

/** Where rules agree with what people did: of those that went somewhere, how many went there. */
export type Agreement = { readonly agreed: number; readonly decided: number };

export type RouteTrial = {
  readonly total: number;
  /** It fits so many by itself. */
  readonly fits: number;
  /** It is the first that fits so many. */
  readonly hits: readonly PastComplaint[];
  readonly agreement: Agreement;
  /** Rules before it that take what it fits. */
  readonly takenBy: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }[];
  /** Rules behind it that would get less; none left means that they are shadowed. */
  readonly shadows: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** The whole list with this rule in it. */
  readonly list: Agreement & { readonly routed: number };
};

/** Whether somebody sent it where the rule would; undefined where it was sent nowhere yet. */
export function agreesWith(route: RouteRow, past: PastComplaint): boolean | undefined {
  const [wanted, went] = route.departmentId
    ? [route.departmentId, past.departmentId]
    : [route.venueId, past.venueId];
  return went === null ? undefined : went === wanted;
}

function agreementOf(pairs: readonly (boolean | undefined)[]): Agreement {
  const decided = pairs.filter((each) => each !== undefined);
  return { agreed: decided.filter(Boolean).length, decided: decided.length };
}

function firstHits(routes: readonly RouteRow[], past: readonly PastComplaint[]) {
  return past.map((each) => ({ past: each, route: matchRoute(routes, each.facts) }));
}

function countsBy(found: readonly { route: RouteRow | undefined }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { route } of found) {
    if (route) counts.set(route.id, (counts.get(route.id) ?? 0) + 1);
  }
  return counts;
}

/**
 * Tries a rule on complaints of the past, as if it were switched on in its place among those that
 * are: what it would catch, what is caught before it, and what it would take from those behind it.
 */
export function tryRoute(
  candidate: RouteRow,
  active: readonly RouteRow[],
  past: readonly PastComplaint[],
): RouteTrial {
  const others = inOrder(active.filter((route) => route.id !== candidate.id));
  const without = countsBy(firstHits(others, past));
  const found = firstHits(inOrder([...others, candidate]), past);
  const withIt = countsBy(found);
  const hits = found.filter(({ route }) => route?.id === candidate.id).map((each) => each.past);
  const fitting = found.filter((each) => fitsRoute(candidate, each.past.facts));
  const elsewhere = countsBy(fitting.filter(({ route }) => route?.id !== candidate.id));
  const routed = found.flatMap(({ route, past: each }) => (route ? [agreesWith(route, each)] : []));
  return {
    total: past.length,
    fits: fitting.length,
    hits,
    agreement: agreementOf(hits.map((each) => agreesWith(candidate, each))),
    takenBy: others.flatMap(({ id, name }) => {
      const count = elsewhere.get(id) ?? 0;
      return count > 0 ? [{ id, name, count }] : [];
    }),
    shadows: others.flatMap(({ id, name }) => {
      const [before, after] = [without.get(id) ?? 0, withIt.get(id) ?? 0];
      return after < before ? [{ id, name, before, after }] : [];
    }),
    list: { ...agreementOf(routed), routed: routed.length },
  };
}
