import type { Cause, Finding, Listing, OrderKind, OrderStatus } from "../model";

/** One line of a list of orders. */
export type OrderRow = {
  readonly id: string;
  readonly ref: string;
  readonly kind: OrderKind;
  /** The matter it is about. */
  readonly item: string;
  readonly title: string;
  readonly place: string;
  readonly department: string | null;
  readonly reason: Cause;
  readonly status: OrderStatus;
  readonly divisionCode: string;
  readonly departmentId: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly listedAt: Date | null;
  readonly listedFor: Listing | null;
  readonly closedAt: Date | null;
};

export type OrderAnswer = {
  readonly round: number;
  readonly body: string;
  /** A day. */
  readonly doneOn: string;
  readonly answeredAt: Date;
  readonly verdict: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
};

/** An order as its page shows it, with what the reader can do. */
export type Order = {
  readonly ref: string;
  readonly matter: {
    readonly kind: OrderKind;
    readonly ref: string;
    readonly title: string;
  };
  readonly place: string;
  readonly department: string | null;
  readonly cause: Cause;
  readonly status: OrderStatus;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly listedAt: Date | null;
  readonly listedFor: Listing | null;
  readonly closedAt: Date | null;
  readonly finding: Finding | null;
  readonly words: string | null;
  readonly answers: readonly OrderAnswer[];
  readonly extensions: readonly {
    readonly days: number;
    readonly reason: string;
    readonly askedAt: Date;
  }[];
  readonly may: Readonly<Record<"explain" | "accept" | "sendBack" | "extend" | "end", boolean>>;
};
