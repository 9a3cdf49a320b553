import { createServer, type Socket } from "node:net";
import { listening } from "./listening";

export type FakeSmtp = {
  readonly url: string;
  readonly mails: string[];
  /** Answers every mail with a passing fault. */
  refuse: boolean;
  close(): Promise<void>;
};

/** As much of an SMTP server as takes mail: on this machine, on a free port. */
export async function startFakeSmtp(): Promise<FakeSmtp> {
  const fake = { mails: [] as string[], refuse: false };
  const server = createServer((socket) => serve(socket, fake));
  const { port, close } = await listening(server);
  return Object.assign(fake, { url: `smtp://127.0.0.1:${port}`, close });
}

function serve(socket: Socket, fake: { mails: string[]; refuse: boolean }): void {
  let body: string[] | null = null;
  let rest = "";
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const take = (lines: readonly string[]) => {
    if (!fake.refuse) fake.mails.push(lines.join("\n"));
    body = null;
    say(fake.refuse ? "451 not now" : "250 taken");
  };
  const command = (line: string) => {
    if (/^quit/i.test(line)) socket.end("221 bye\r\n");
    else if (/^data/i.test(line)) {
      body = [];
      say("354 go on");
    } else say("250 ok");
  };
  const hear = (line: string) => {
    if (body === null) command(line);
    else if (line === ".") take(body);
    else body.push(line);
  };
  socket.on("error", () => {});
  socket.on("data", (bytes) => {
    const lines = (rest + bytes.toString("utf8")).split("\r\n");
    rest = lines.pop() ?? "";
    lines.forEach(hear);
  });
  say("220 fake");
}
