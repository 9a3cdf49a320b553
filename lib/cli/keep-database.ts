import { setTimeout as sleep } from "node:timers/promises";
import { type Embedded, startEmbedded } from "@/lib/core/embedded-postgres";
import { type Env, WrongEnv } from "@/lib/core/env";
import { withClient } from "@/lib/core/postgres-roles";

/** A database that is there, and stays there until it is let go. */
export type KeptDatabase = {
  urls(): { url: string; ownerUrl: string };
  /** Called where the embedded server had to move to another port. */
  onMove(then: () => void): void;
  stop(): Promise<void>;
};

/** The configured database, or the embedded one, which is started again whenever it dies. */
export async function keepDatabase(env: Env): Promise<KeptDatabase> {
  if (env.DATABASE_URL) {
    const url = env.DATABASE_URL;
    const ownerUrl = env.DATABASE_OWNER_URL ?? url;
    await expectAnswer(ownerUrl);
    return { urls: () => ({ url, ownerUrl }), onMove: () => {}, stop: async () => {} };
  }
  const keeper = new Keeper(env.DATA_DIR, await startEmbedded(env.DATA_DIR));
  void keeper.watch();
  return keeper;
}

const oldest = 15;

const absent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|starting up|timeout/;

/** A database that is being started beside us gets half a minute. */
async function expectAnswer(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const answer = await versionOf(url).catch((error: unknown) => String(error));
    if (typeof answer === "number" && answer >= oldest) return;
    if (typeof answer === "number") {
      throw new WrongEnv(`DATABASE_URL: expected Postgres ${oldest} or later, it is ${answer}`);
    }
    if (tries === 30 || !absent.test(answer)) {
      throw new WrongEnv(`DATABASE_URL: expected a Postgres that lets us in (${answer})`);
    }
    await sleep(1000);
  }
}

async function versionOf(url: string): Promise<number> {
  const { rows } = await withClient(url, (client) => client.query("SHOW server_version_num"));
  return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
}

class Keeper implements KeptDatabase {
  #stopped = false;
  #moved = () => {};

  constructor(
    readonly dataDir: string,
    private server: Embedded,
  ) {}

  urls() {
    return { url: this.server.url, ownerUrl: this.server.ownerUrl };
  }

  onMove(then: () => void) {
    this.#moved = then;
  }

  async watch(): Promise<void> {
    while (!this.#stopped) {
      await this.server.ended;
      if (this.#stopped) return;
      console.error("The database has died and is being started again.");
      await this.#revive();
    }
  }

  async #revive(): Promise<void> {
    const before = this.server.url;
    while (!this.#stopped) {
      try {
        this.server = await startEmbedded(this.dataDir);
        if (this.server.url !== before) this.#moved();
        return;
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        await sleep(1000);
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.server.stop();
  }
}
