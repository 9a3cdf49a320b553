import type { OrderStatus } from "../model";

type Order = { readonly status: OrderStatus; readonly dueAt: Date };

/** Late is only what waits for the department: while staff read its answer its clock stands. */
export function isLate({ status, dueAt }: Order, now: Date): boolean {
  return (status === "running" || status === "accepted") && dueAt < now;
}
