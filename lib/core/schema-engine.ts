import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

export type Engine = Awaited<ReturnType<typeof glue.SchemaEngine.new>>;

const require = createRequire(import.meta.url);
const datamodels: [string, string][] = [
  ["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n'],
];
let loaded: Promise<void> | undefined;

/** Prisma's own engine as WASM: the native one would have to be downloaded. */
async function load(): Promise<void> {
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm"));
  const module = await WebAssembly.compile(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": imports() });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

/** What a script died of; the engine itself would only tell an error number. */
type Failed = { script?: Error };

const characters = new Set(["confdeltype", "confupdtype", "constraint_type"]);

/**
 * The adapter would cut scripts at every semicolon, also inside functions, and cannot read the
 * catalogue's one-character type.
 */
function adapted(adapter: SqlDriverAdapter, pool: Pool, failed: Failed): SqlDriverAdapter {
  const readable = (sql: string) =>
    sql
      .replace(/\bcon\.(confdeltype|confupdtype)\b/g, "con.$1::text AS $1")
      .replace(/\bconstr\.contype AS/g, "constr.contype::text AS");
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query) => {
      const result = await adapter.queryRaw({ ...query, sql: readable(query.sql) });
      const columnTypes = result.columnTypes.map((type, index) =>
        characters.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: async (script) => {
      await pool.query(script).catch((error: Error) => {
        failed.script = error;
        throw error;
      });
    },
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
  };
}

function factoryFor(pool: Pool, failed: Failed): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => adapted(await factory.connect(), pool, failed),
    connectToShadowDb: () => Promise.reject(new Error("Scratch databases are made by hand.")),
  };
}

/** The engine's lock time-out is never cleared and would hold a finished process for ten seconds. */
function imports(): WebAssembly.ModuleImports {
  const timer = Object.keys(glue).find((name) => name.startsWith("__wbg_setTimeout_"));
  const unheld = (act: () => void, after: number) => setTimeout(act, after >>> 0).unref();
  return { ...glue, ...(timer ? { [timer]: unheld } : {}) } as WebAssembly.ModuleImports;
}

/** Runs work on an engine connected to a database. */
export async function withEngine<T>(url: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 4000 });
  pool.on("error", () => {});
  const failed: Failed = {};
  const factory = bindMigrationAwareSqlAdapterFactory(factoryFor(pool, failed));
  const engine = await glue.SchemaEngine.new({ datamodels }, () => {}, factory);
  try {
    return await work(engine);
  } catch (error) {
    throw failed.script ?? error;
  } finally {
    engine.free();
    await pool.end();
  }
}
