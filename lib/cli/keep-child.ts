import { type ChildProcess, spawn } from "node:child_process";

export type Command = { name: string; args: readonly string[] };
type Environment = Readonly<Record<string, string | undefined>>;

/** A child that is started again when it dies, sooner at first and then ever more slowly. */
export type KeptChild = { restart(): void; stop(): Promise<void> };

const longest = 10_000;
const steady = 30_000;

/**
 * Keeps a Node program running. It has a process group of its own, so that Ctrl-C reaches only the
 * keeper, which stops things in order; it ends by itself when the channel to its keeper closes.
 */
export function keepChild(command: Command, env: () => Environment): KeptChild {
  const state: { child?: ChildProcess; stopped: boolean; wait: number } = {
    stopped: false,
    wait: 250,
  };
  const start = () => {
    if (state.stopped) return;
    const began = Date.now();
    const child = spawn(process.execPath, [...command.args], {
      env: env() as NodeJS.ProcessEnv,
      detached: true,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    state.child = child;
    child.once("exit", (code, signal) => {
      state.child = undefined;
      if (state.stopped) return;
      state.wait = Date.now() - began > steady ? 250 : Math.min(state.wait * 2, longest);
      console.error(`${command.name} has ended (${signal ?? code}) and is being started again.`);
      setTimeout(start, state.wait);
    });
  };
  start();
  return {
    restart: () => state.child?.kill("SIGTERM"),
    stop: () => {
      state.stopped = true;
      return ended(state.child);
    },
  };
}

function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 8000);
    child.once("exit", () => {
      clearTimeout(force);
      settle();
    });
    child.kill("SIGTERM");
  });
}
