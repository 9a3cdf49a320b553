import type { Server } from "node:net";

/** A server on this machine, on a free port. */
export async function listening(
  server: Server,
): Promise<{ port: number; close: () => Promise<void> }> {
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = () => new Promise<void>((settle) => server.close(() => settle()));
  return { port, close };
}
