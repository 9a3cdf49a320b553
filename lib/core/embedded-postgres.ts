import "server-only";
import { createHash } from "node:crypto";
import { initialise, launch } from "./postgres-cluster";
import { type Place, placeFor, readNote, writeNote } from "./postgres-place";
import {
  clearLeftovers,
  commandOf,
  freePort,
  runningPostgres,
  stopPostgres,
} from "./postgres-process";
import { type Passwords, prepareDatabase } from "./postgres-roles";
import { keptSecrets } from "./secrets-file";

/** A Postgres of our own. Development, demonstration and tests only. */
export type Embedded = {
  /** The application's role: may not change the event log. */
  readonly url: string;
  /** Owns the tables; migrations run as it. */
  readonly ownerUrl: string;
  readonly adminUrl: string;
  /** Settles when the server ends, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** false: nothing is flushed to the disk; for tests, whose data nobody will miss. */
  readonly durable?: boolean;
};

export class AlreadyRunning extends Error {}

/** Starts the Postgres of a data folder, after whatever an earlier session left behind. */
export async function startEmbedded(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<Embedded> {
  const place = placeFor(dataDir);
  if (ownedByAnother(dataDir, place)) {
    throw new AlreadyRunning(`Another process is using the database in ${dataDir}.`);
  }
  await clearLeftovers(place.folder);
  const password = passwords(dataDir);
  await initialise(place, password("postgres"));
  const port = await freePort(readNote(dataDir)?.port);
  writeNote(dataDir, { port, owner: process.pid });
  const admin = urlFor("postgres", password, port, "postgres");
  const { ended } = await launch(place, port, admin, options);
  await prepareDatabase(admin, password);
  return { ...urls(password, port), ended, stop: () => stop(place) };
}

/** Uses the running Postgres of the data folder (`npm start` in another window), or starts it. */
export async function joinEmbedded(dataDir: string): Promise<Embedded> {
  const port = readNote(dataDir)?.port;
  if (!port || !ownedByAnother(dataDir, placeFor(dataDir))) return startEmbedded(dataDir);
  return { ...urls(passwords(dataDir), port), ended: new Promise(() => {}), stop: async () => {} };
}

function ownedByAnother(dataDir: string, place: Place): boolean {
  const owner = readNote(dataDir)?.owner;
  if (owner === undefined || owner === process.pid) return false;
  const alive = /lib.cli|vitest/.test(commandOf(owner));
  return alive && runningPostgres(place.folder) !== undefined;
}

async function stop(place: Place): Promise<void> {
  const pid = runningPostgres(place.folder);
  if (pid !== undefined) await stopPostgres(pid);
}

function passwords(dataDir: string): Passwords {
  const { DATABASE_PASSWORD } = keptSecrets(dataDir);
  return (role) => createHash("sha256").update(`${role} ${DATABASE_PASSWORD}`).digest("hex");
}

function urlFor(role: string, password: Passwords, port: number, database = "dengtang"): string {
  return `postgresql://${role}:${password(role)}@127.0.0.1:${port}/${database}`;
}

function urls(password: Passwords, port: number) {
  return {
    url: urlFor("dengtang_app", password, port),
    ownerUrl: urlFor("dengtang", password, port),
    adminUrl: urlFor("postgres", password, port),
  };
}
