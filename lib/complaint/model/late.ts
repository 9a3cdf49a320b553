/** What the mark is read from; `closing` is the latest date promised for the answer, if any. */
export type Promised = {
  readonly kind: string;
  readonly acceptedAt: Date | null;
  readonly closing: {
    readonly dueAt: Date;
    readonly pausedAt: Date | null;
    readonly metAt: Date | null;
  } | null;
};

export type LateMark =
  | { readonly kind: "over" | "answered-late"; readonly days: number }
  | { readonly kind: "in-time" };
