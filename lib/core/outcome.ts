/** Why something was not done. Refusals are values with texts in copy; only bugs and outages throw. */
export const refusalCodes = [
  "forbidden",
  "not-found",
  "not-now",
  "stale",
  "invalid",
  "rate-limited",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type Refusal = {
  readonly refused: RefusalCode;
  /** A reason from the domain's copy: a policy reason, the status that forbids it, a field. */
  readonly reason?: string;
  /** Field → reasons, where the input itself was at fault. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** What the sentence of the reason names: a date, a number. */
  readonly vars?: Readonly<Record<string, string | number>>;
};

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function refuse(
  refused: RefusalCode,
  reason?: string,
  fields?: Refusal["fields"],
  vars?: Refusal["vars"],
): Refusal {
  return { refused, reason, fields, ...(vars ? { vars } : {}) };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused<T>(refusal: Refusal): Outcome<T> {
  return { ok: false, refusal };
}
