import "server-only";
import { signedIn } from "@/lib/account/queries";
import type { Actor } from "@/lib/core/actor";
import { addDays, type Day, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { isRestDay } from "@/lib/core/holidays";
import type { Outcome } from "@/lib/core/outcome";
import { jobs } from "@/lib/wiring/jobs";
import { react } from "@/lib/wiring/react";
import { demoPersonId, postPersonId } from "./people";

const minute = 60_000;
/** Fewer than the database has connections for. */
const abreast = 6;

type Command<I, T> = (actor: Actor, input: I, now: Date) => Promise<Outcome<T>>;
type Play<T> = (actor: Actor, at: Date) => Promise<Outcome<T>>;

/** The last three digits of an account, a post such as `lead-fire`, or a person's id. */
export function personOf(who: string): string {
  if (/^\d{3}$/.test(who)) return demoPersonId(who);
  return /^[0-9a-f]{8}-/.test(who) ? who : postPersonId(who);
}

/**
 * Where stories are told: acts through the domains' commands, each at its hour of a day in the past,
 * and after each what the worker would have done then. An act that is refused ends the telling.
 */
export class Stage {
  readonly #actors = new Map<string, Actor>();
  #told = "-infinity";
  #opened = "infinity";
  #waiting = false;

  private constructor(
    readonly now: Date,
    readonly today: Day,
  ) {}

  static async open(now: Date): Promise<Stage> {
    const stage = new Stage(now, dayOf(now));
    const [row] = await db.$queryRaw<{ at: string }[]>`SELECT clock_timestamp()::text AS at`;
    stage.#opened = row?.at ?? "infinity";
    await stage.#newEvents();
    return stage;
  }

  /**
   * The worker's jobs are done here, so that it does not do them again at the hour of the start, nor
   * send messages of what happened weeks ago.
   */
  async clear(): Promise<void> {
    await db.$queryRaw`
      SELECT count(*)::int AS done FROM graphile_worker.complete_jobs(ARRAY(
        SELECT "id" FROM graphile_worker.jobs
        WHERE "task_identifier" IN ('react', 'send-messages') AND "created_at" >= ${this.#opened}::timestamptz))`;
  }

  /** That many days from today; a rest day gives way to the working day before or, ahead, after it. */
  workday(offset: number): Day {
    let day = addDays(this.today, offset);
    while (isRestDay(day)) day = addDays(day, offset < 0 ? -1 : 1);
    return day;
  }

  at(day: Day, time: string): Scene {
    return new Scene(this, new Date(`${day}T${time}:00+08:00`));
  }

  /** For what happened today: at any hour of the day it is in the past. */
  ago(minutes: number): Scene {
    return new Scene(this, new Date(this.now.getTime() - minutes * minute));
  }

  async actor(who: string, at: Date): Promise<Actor> {
    const id = personOf(who);
    const key = `${id} ${dayOf(at)}`;
    const known = this.#actors.get(key);
    if (known) return known;
    const found = await signedIn(id, at);
    if (!found) throw new Error(`nobody is ${who}`);
    this.#actors.set(key, found.actor);
    return found.actor;
  }

  /** What the worker does after events, each at its own time, and after those that follow from them. */
  async settle(): Promise<void> {
    if (this.#waiting) return;
    for (let told = await this.#newEvents(); told.length > 0; told = await this.#newEvents()) {
      const byTime = [...Map.groupBy(told, (each) => each.at.getTime())].sort(([a], [b]) => a - b);
      for (const [time, events] of byTime) {
        await react(
          events.map((each) => each.id),
          new Date(time),
        );
      }
    }
  }

  /** Several lines of the story side by side; what follows from their acts is told after all of them. */
  async together<T>(items: readonly T[], line: (item: T, n: number) => Promise<void>) {
    this.#waiting = true;
    try {
      const all = [...items.entries()];
      for (let start = 0; start < all.length; start += abreast) {
        await Promise.all(all.slice(start, start + abreast).map(([n, item]) => line(item, n)));
      }
    } finally {
      this.#waiting = false;
    }
    await this.settle();
  }

  async #newEvents(): Promise<{ id: string; at: Date }[]> {
    const rows = await db.$queryRaw<{ id: string; at: Date; recorded: string }[]>`
      SELECT "id"::text AS id, "at", "recordedAt"::text AS recorded FROM "Event"
      WHERE "recordedAt" > ${this.#told}::timestamptz ORDER BY "recordedAt"`;
    this.#told = rows.at(-1)?.recorded ?? this.#told;
    return rows;
  }
}

/** One moment on the stage. */
export class Scene {
  constructor(
    readonly stage: Stage,
    readonly at: Date,
  ) {
    if (at > stage.now) throw new RangeError(`not yet: ${at.toISOString()}`);
  }

  later(minutes: number): Scene {
    return new Scene(this.stage, new Date(this.at.getTime() + minutes * minute));
  }

  /** One act; its reactions wait for the next `settle`, so that neighbours can act side by side. */
  async solo<T>(who: string, play: Play<T>): Promise<T> {
    const outcome = await play(await this.stage.actor(who, this.at), this.at);
    if (outcome.ok) return outcome.value;
    throw new Error(`${who} on ${this.at.toISOString()}: ${JSON.stringify(outcome.refusal)}`);
  }

  async act<T>(who: string, play: Play<T>): Promise<T> {
    const value = await this.solo(who, play);
    await this.settle();
    return value;
  }

  do<I, T>(who: string, command: Command<I, T>, input: NoInfer<I>): Promise<T> {
    return this.act(who, (actor, at) => command(actor, input, at));
  }

  /** The same act by several people on things of their own, side by side. */
  async each<I, T>(
    command: Command<I, T>,
    acts: readonly (readonly [who: string, input: NoInfer<I>])[],
  ): Promise<T[]> {
    const values = await Promise.all(
      acts.map(([who, input]) => this.solo(who, (actor, at) => command(actor, input, at))),
    );
    await this.settle();
    return values;
  }

  settle(): Promise<void> {
    return this.stage.settle();
  }

  /** The clock strikes: a due job runs as the worker would have run it then. */
  async strike(name: string): Promise<void> {
    const job = jobs.find((each) => each.name === name);
    if (!job) throw new Error(`no job ${name}`);
    await job.run(this.at);
    await this.settle();
  }
}

/** That many working days after a day, or before it where the number is negative. */
export function shift(day: Day, workingDays: number): Day {
  const step = workingDays < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(workingDays); left > 0; left -= 1) {
    do at = addDays(at, step);
    while (isRestDay(at));
  }
  return at;
}
