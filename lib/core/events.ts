import type { z } from "zod";

declare const made: unique symbol;

/** An event that a write will append. Only the constructors of `defineEvents` can make one. */
export type DraftEvent = {
  readonly subject: string;
  readonly subjectId: string;
  readonly divisionCode: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether pages that are open on the subject are told of it. */
  readonly told: boolean;
  readonly [made]: true;
};

type Shapes = Record<string, z.ZodType<Record<string, unknown>>>;
type Subject = { readonly id: string; readonly divisionCode: string };

export type EventConstructors<S extends Shapes> = {
  [K in keyof S]: (of: Subject, data: z.input<S[K]>) => DraftEvent;
} & { readonly shapes: S; readonly subject: string };

/** Marks an event of which open pages learn at once (lib/core/live-note). */
export function told<T extends z.ZodType>(shape: T): T {
  return shape.meta({ told: true });
}

/**
 * The events of one subject: past-tense names and payload schemas. Payloads hold references,
 * codes, dates and digests, never free text or personal data. Those that are `told` reach the pages
 * that are open on their subject.
 */
export function defineEvents<const S extends Shapes>(
  subject: string,
  shapes: S,
): EventConstructors<S> {
  const constructors = Object.entries(shapes).map(([name, shape]) => [
    name,
    (of: Subject, data: unknown) => ({
      subject,
      subjectId: of.id,
      divisionCode: of.divisionCode,
      type: `${subject}.${name}`,
      data: shape.parse(data),
      told: shape.meta()?.told === true,
    }),
  ]);
  return { ...Object.fromEntries(constructors), shapes, subject };
}

/** An event as it is stored and handed to reactions. */
export type StoredEvent = {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly grantId: string | null;
  readonly divisionCode: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
};
