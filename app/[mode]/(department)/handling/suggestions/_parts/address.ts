import { type AssignmentRole, assignmentRole } from "@/lib/suggestion/model";
import {
  type HandledSort,
  type HandledView,
  handledSort,
  handledView,
} from "@/lib/suggestion/model/handling-list";
import { sortIn, viewAtFirst } from "@/lib/suggestion/rules/handling-list";
import { type Looked, lookedParams, type Reader, readLooked } from "@/lib/web/find-words";
import { listHref, type Params, readParams } from "@/lib/web/list-params";

export type Address = Looked & {
  readonly view: HandledView;
  readonly role?: AssignmentRole;
  readonly year?: number;
  /** Only where another order was chosen than the view begins with. */
  readonly sort?: HandledSort;
  readonly after?: string;
  readonly before?: string;
};

export const path = "/handling/suggestions";
const names = ["view", "role", "year", "sort", "after", "before"] as const;

function chosen(view: HandledView, sort: HandledSort | undefined): HandledSort | undefined {
  return sort === sortIn(view, sort) && sort !== sortIn(view, undefined) ? sort : undefined;
}

/** The list as the address names it to this reader. */
export function readAddress(params: Params, reader: Reader): Address {
  const asked = readParams(params, names);
  const looked = readLooked(params, reader);
  const view = handledView.safeParse(asked.view).data ?? viewAtFirst(looked.words);
  return {
    ...looked,
    view,
    role: assignmentRole.safeParse(asked.role).data,
    year: /^2\d{3}$/.test(asked.year ?? "") ? Number(asked.year) : undefined,
    sort: chosen(view, handledSort.safeParse(asked.sort).data),
    after: asked.after,
    before: asked.before,
  };
}

/** What the address says; what stands there without a choice is left out. */
export function paramsOf(at: Address): Record<string, string | undefined> {
  const { view, role, year, sort, words } = at;
  return {
    view: view === viewAtFirst(words) ? undefined : view,
    ...lookedParams(at),
    role,
    year: year?.toString(),
    sort: chosen(view, sort),
  };
}

/** The same list with some of it changed, from its first row where no other is named. */
export function addressOf(at: Address, change: Partial<Address> = {}): string {
  const { after, before } = change;
  return listHref(path, { ...paramsOf({ ...at, ...change }), after, before });
}
