/** Status → act → next status. Every status has its row; a row without acts is an end. */
export type Transitions<S extends string = string> = {
  readonly [status in S]: { readonly [act: string]: S };
};
export type StatusIn<T extends Transitions> = keyof T & string;
export type ActIn<T extends Transitions> = {
  [S in keyof T]: keyof T[S] & string;
}[keyof T];

function row<T extends Transitions>(transitions: T, status: string) {
  return Object.hasOwn(transitions, status) ? (transitions[status] ?? {}) : {};
}

/** The status an act leads to, or null where the table does not list it. */
export function step<T extends Transitions>(
  transitions: T,
  status: string,
  act: ActIn<T>,
): StatusIn<T> | null {
  const acts = row(transitions, status);
  return Object.hasOwn(acts, act) ? (acts[act] ?? null) : null;
}

/** What can be done in a status, in the order of the table. */
export function actsFrom<T extends Transitions>(transitions: T, status: string): ActIn<T>[] {
  return Object.keys(row(transitions, status)) as ActIn<T>[];
}
