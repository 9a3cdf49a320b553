import { createServer } from "node:http";
import { listening } from "./listening";

export type Posted = {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
};
export type FakeHttp = {
  readonly host: string;
  readonly posts: Posted[];
  /** What it answers, and how long it takes. */
  status: number;
  wait: number;
  close(): Promise<void>;
};

/** An SMS gateway or a push service on this machine: keeps what it gets. */
export async function startFakeHttp(): Promise<FakeHttp> {
  const fake = { posts: [] as Posted[], status: 200, wait: 0 };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    await new Promise((settle) => setTimeout(settle, fake.wait));
    const { url = "", headers } = request;
    fake.posts.push({ path: url, headers, body: Buffer.concat(parts) });
    response.writeHead(fake.status, { connection: "close" }).end();
  });
  const { port, close } = await listening(server);
  return Object.assign(fake, { host: `127.0.0.1:${port}`, close });
}
