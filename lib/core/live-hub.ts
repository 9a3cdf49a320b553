import "server-only";
import { Client } from "pg";
import { type LiveNote, liveChannel, liveNote } from "./live-note";
import { log } from "./log";

export type Heard = LiveNote & {
  /** Over how many milliseconds the listeners should spread what they do about it. */
  readonly spread: number;
};
type Listener = (heard: Heard) => void;

type Topic = {
  readonly subject: string;
  readonly id: string;
  readonly listeners: Set<Listener>;
  /** The newest version that this process has heard of. */
  version: number;
  pending: LiveNote | null;
  timer: NodeJS.Timeout | null;
  toldAt: number;
};

type Hub = { topics: Map<string, Topic>; client: Client | null; connecting: Promise<void> | null };
const kept = globalThis as typeof globalThis & { dengtangLive?: Hub };
kept.dengtangLive ??= { topics: new Map(), client: null, connecting: null };
const hub = kept.dengtangLive;

const keyOf = (subject: string, id: string) => `${subject} ${id}`;
const retryMs = 500;

/**
 * The more listen, the longer changes are gathered: after a quiet time the first is told at once,
 * what follows is told together. So what a room of n people asks for grows with n and the time, not
 * with the number of its changes.
 */
export function gapFor(listeners: number): number {
  return Math.min(1500, 200 + listeners);
}

/**
 * Hears what changes on one subject in all processes, until the answer is called. One database
 * connection serves the whole process; when it was lost, everybody is told to look again.
 */
export async function listenLive(
  of: { readonly subject: string; readonly id: string },
  listener: Listener,
): Promise<() => void> {
  const key = keyOf(of.subject, of.id);
  const topic = hub.topics.get(key) ?? newTopic(of);
  hub.topics.set(key, topic);
  topic.listeners.add(listener);
  await connected();
  return () => {
    topic.listeners.delete(listener);
    if (topic.listeners.size > 0) return;
    if (topic.timer) clearTimeout(topic.timer);
    hub.topics.delete(key);
  };
}

/** How many listen in this process. */
export function listening(): number {
  return [...hub.topics.values()].reduce((sum, topic) => sum + topic.listeners.size, 0);
}

function newTopic({ subject, id }: { subject: string; id: string }): Topic {
  const listeners = new Set<Listener>();
  return { subject, id, listeners, version: 0, pending: null, timer: null, toldAt: -Infinity };
}

function hear(payload: string | undefined): void {
  const note = liveNote.safeParse(JSON.parse(payload ?? "null"));
  if (!note.success) return;
  const topic = hub.topics.get(keyOf(note.data.subject, note.data.id));
  if (topic) gather(topic, note.data);
}

function gather(topic: Topic, note: LiveNote): void {
  const types = new Set([...(topic.pending?.types ?? []), ...note.types]);
  topic.version = Math.max(topic.version, note.version);
  topic.pending = { ...note, version: topic.version, types: [...types] };
  if (topic.timer) return;
  const wait = topic.toldAt + gapFor(topic.listeners.size) - performance.now();
  if (wait <= 0) tell(topic);
  else topic.timer = setTimeout(() => tell(topic), wait);
}

function tell(topic: Topic): void {
  const note = topic.pending;
  topic.pending = null;
  topic.timer = null;
  topic.toldAt = performance.now();
  if (!note) return;
  const heard = { ...note, spread: Math.min(2000, topic.listeners.size) };
  for (const listener of topic.listeners) listener(heard);
}

/** Settles when the process hears: nothing committed from then on is missed. */
function connected(): Promise<void> {
  if (hub.client) return Promise.resolve();
  hub.connecting ??= connect().finally(() => {
    hub.connecting = null;
  });
  return hub.connecting;
}

async function connect(): Promise<void> {
  const client = new Client({
    connectionString: process.env.DATABASE_URL,
    connectionTimeoutMillis: 4000,
    query_timeout: 4000,
    keepAlive: true,
    application_name: "dengtang-live",
  });
  client.on("notification", ({ payload }) => hear(payload));
  client.on("error", () => lost(client));
  client.on("end", () => lost(client));
  await client.connect();
  await client.query(`LISTEN ${liveChannel}`);
  hub.client = client;
}

function lost(client: Client): void {
  if (hub.client !== client) return;
  hub.client = null;
  if (hub.topics.size === 0) return;
  log.warn("live: the database connection was lost");
  void again();
}

async function again(): Promise<void> {
  while (hub.topics.size > 0) {
    await new Promise((wake) => setTimeout(wake, retryMs));
    try {
      await connected();
      await catchUp();
      return;
    } catch {
      // Not there yet: tried again until nobody listens.
    }
  }
}

type Head = { subject: string; subjectId: string; count: number };

/** What was committed while nobody heard it. */
async function catchUp(): Promise<void> {
  const topics = [...hub.topics.values()];
  const found = await hub.client?.query<Head>(
    `SELECT "subject", "subjectId", "count" FROM "EventHead" WHERE "subjectId" = ANY($1::uuid[])`,
    [topics.map((topic) => topic.id)],
  );
  for (const { subject, subjectId: id, count: version } of found?.rows ?? []) {
    const topic = hub.topics.get(keyOf(subject, id));
    if (topic) gather(topic, { subject, id, version, types: [] });
  }
}

/** Ends the connection; tests and the command line end by it. */
export async function stopListening(): Promise<void> {
  const { client } = hub;
  hub.client = null;
  hub.topics.clear();
  await client?.end();
}
