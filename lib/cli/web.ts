// Runs without a loader and without the react-server condition, which are not for Next itself.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { Client } from "pg";

const port = Number(process.env.PORT ?? 3000);
const database = { answers: true };

/** Keeps one connection to know at once when the database goes and when it is back. */
async function watchDatabase(): Promise<void> {
  for (;;) {
    const client = new Client({
      connectionString: process.env.DATABASE_URL,
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
      application_name: "dengtang-watch",
    });
    const gone = new Promise<void>((settle) => {
      client.once("error", () => settle());
      client.once("end", () => settle());
    });
    try {
      await client.connect();
      await stayConnected(client, gone);
    } catch {
      // Not there, or too slow: both mean it does not answer.
    }
    database.answers = false;
    await client.end().catch(() => {});
    await new Promise((wake) => setTimeout(wake, 300));
  }
}

async function stayConnected(client: Client, gone: Promise<void>): Promise<void> {
  const state = { gone: false };
  void gone.then(() => {
    state.gone = true;
  });
  while (!state.gone) {
    await client.query("SELECT 1");
    database.answers = true;
    await Promise.race([gone, new Promise((wake) => setTimeout(wake, 2000))]);
  }
}

/**
 * While the database is away, what had to be made for this request is an outage (503, come again);
 * cached pages and files are as good as ever.
 */
function admitOutage(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  const honest = (status: number, ...rest: unknown[]) => {
    const cached = response.getHeader("x-nextjs-cache") ?? response.getHeader("x-nextjs-prerender");
    const own = String(response.getHeader("cache-control") ?? "").includes("no-store");
    const outage = !database.answers && !cached && (status === 500 || (status === 200 && own));
    if (outage) response.setHeader("Retry-After", "5");
    return writeHead(outage ? 503 : status, ...rest);
  };
  response.writeHead = honest as typeof response.writeHead;
}

/** A proxy of our own stands beside us; whoever comes from elsewhere is who the socket says. */
const beside = /^(::1|(::ffff:)?(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\.|f[cd])/;

/** What a visitor writes of their own address counts for nothing. */
function nameVisitor(request: IncomingMessage): void {
  const from = request.socket.remoteAddress ?? "";
  if (!beside.test(from)) request.headers["x-forwarded-for"] = from;
}

const app = next({ dev: false, dir: process.cwd(), port });
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  admitOutage(response);
  nameVisitor(request);
  void handle(request, response);
});

/** Answers what has been asked, then ends; open streams are cut after three seconds. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 3000).unref();
}
if (process.connected === false) process.exit(0);
for (const signal of ["SIGINT", "SIGTERM", "disconnect"]) process.once(signal, stop);

void watchDatabase();
await app.prepare();
server.listen(port);
