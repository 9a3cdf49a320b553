import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadable } from "node:stream/web";
import { liveEvents } from "@/lib/consultation/model/live";
import { system } from "@/lib/core/actor";
import { eventStream } from "@/lib/core/event-stream";
import { newId } from "@/lib/core/ids";
import { listenLive, stopListening } from "@/lib/core/live-hub";
import { write } from "@/lib/core/write";
import { type Measured, type Measurement, percentile, timed } from "./measurement";

const people = 500;
const rounds = 9;
const now = new Date("2026-06-01T00:00:00Z");
const subject = { id: newId(), divisionCode: "330106012" };

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

async function served<T>(serve: Serve, work: (url: string) => Promise<T>): Promise<T> {
  const server: Server = createServer(serve);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** So many open streams; answers how to wait until every one of them has read a further message. */
async function audience(url: string): Promise<{ all: () => Promise<void>; leave: () => void }> {
  const leaving = new AbortController();
  let waiting = { left: 0, done: () => {} };
  const listen = async (body: ReadableStream<Uint8Array>) => {
    const text = new TextDecoder();
    for await (const chunk of body) {
      if (!text.decode(chunk).includes("data:")) continue;
      waiting.left -= 1;
      if (waiting.left === 0) waiting.done();
    }
  };
  for (let n = 0; n < people; n += 1) {
    const { body } = await fetch(url, { signal: leaving.signal });
    if (body) void listen(body).catch(() => undefined);
  }
  const all = () =>
    new Promise<void>((done) => {
      waiting = { left: people, done };
    });
  return { all, leave: () => leaving.abort() };
}

/** A bare server that keeps the answers and writes one message to each. */
function bare(): { serve: Serve; tell: () => void } {
  const open = new Set<ServerResponse>();
  return {
    serve: (_, response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write(": here\n\n");
      open.add(response);
    },
    tell: () => {
      for (const response of open) response.write('id: 1\ndata: {"version":1}\n\n');
    },
  };
}

/** The product's stream and its hub, with the database in between. */
const streaming: Serve = (request, response) => {
  const leaving = new AbortController();
  request.on("close", () => leaving.abort());
  const asked = new Request("http://here/", { signal: leaving.signal });
  const { body } = eventStream(asked, (send) =>
    listenLive({ subject: "consultation", id: subject.id }, ({ version, types, spread }) =>
      send({ id: version, data: { version, types, spread } }),
    ),
  );
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  Readable.fromWeb(body as NodeReadable).pipe(response);
};

/** Writes an event as every command does: in a transaction, with its chain and its note. */
async function happen(): Promise<void> {
  const events = [liveEvents["question-answered"](subject, { questionId: newId() })] as const;
  await write(system("bench"), now, async () => ({ value: null, grant: null, events }));
}

async function sample(url: string, tell: () => unknown): Promise<number[]> {
  const { all, leave } = await audience(url);
  const samples: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    // Longer than changes are gathered for so many: each is told as after a quiet moment.
    await new Promise((later) => setTimeout(later, 1000));
    const told = all();
    samples.push((await timed(() => Promise.all([told, tell()]))).ms);
  }
  leave();
  return samples;
}

async function measure(): Promise<Measured> {
  const { serve, tell } = bare();
  const floor = await served(serve, (url) => sample(url, tell));
  await happen();
  const samples = await served(streaming, (url) => sample(url, happen));
  await stopListening();
  return {
    ms: percentile(samples, 1),
    floor: { name: "a bare server writing to as many, worst", ms: percentile(floor, 1) },
    p50: percentile(samples, 0.5),
    floorP50: percentile(floor, 0.5),
    people,
  };
}

/** From the write of an event until the last of 500 open pages has been told of it, worst of nine. */
export const live: Measurement = { name: "live", run: measure };
