import "server-only";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { withClient } from "./postgres-roles";
import { filesBelow, projectRoot } from "./project";
import { withEngine } from "./schema-engine";

export type Migration = { readonly name: string; readonly sql: string };
export type SchemaFile = { readonly path: string; readonly content: string };

export const migrationsFolder = join(projectRoot, "prisma/migrations");
const filters = { externalTables: [], externalEnums: [] };

/** The history in the repository, oldest first. */
export function listMigrations(): Migration[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      sql: readFileSync(join(migrationsFolder, name, "migration.sql"), "utf8"),
    }));
}

export function readSchema(): SchemaFile[] {
  return filesBelow(join(projectRoot, "prisma/schema"))
    .filter((path) => path.endsWith(".prisma"))
    .map((path) => ({ path, content: readFileSync(path, "utf8") }));
}

/** Applies what is missing, in order, and names it. The url is the owner's. */
export async function applyMigrations(
  url: string,
  migrations: readonly Migration[] = listMigrations(),
): Promise<string[]> {
  const migrationsList = {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
    shadowDbInitScript: "",
  };
  return withClient(url, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('dengtang migrations'))");
    await forgetFailed(client);
    const { appliedMigrationNames } = await withEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    return appliedMigrationNames;
  });
}

/** A script is one transaction, so a failed one left nothing: it may be mended and tried again. */
async function forgetFailed(client: Client): Promise<void> {
  const { rows } = await client.query("SELECT to_regclass('public._prisma_migrations') AS kept");
  if (!rows[0]?.kept) return;
  await client.query("DELETE FROM public._prisma_migrations WHERE finished_at IS NULL");
}

/**
 * The SQL that leads from what the migrations build to the schema; empty where they agree. What
 * Prisma's schema cannot say (triggers, functions, partial indexes) it does not compare.
 */
export async function differenceToSchema(
  url: string,
  migrations: readonly Migration[] = listMigrations(),
  schema: readonly SchemaFile[] = readSchema(),
): Promise<string> {
  return withScratchDatabase(url, async (scratch) => {
    await applyMigrations(scratch, migrations);
    const { stdout } = await withEngine(scratch, (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", files: [...schema], configDir: projectRoot },
        to: { tag: "schemaDatamodel", files: [...schema] },
        script: true,
        exitCode: null,
        filters: { ...filters, externalTables: ["public._prisma_migrations"] },
      }),
    );
    return stdout === null || /^\s*(-- This is an empty migration\.)?\s*$/.test(stdout)
      ? ""
      : stdout;
  });
}

/** Runs work on an empty database beside the given one, which is dropped afterwards. */
export async function withScratchDatabase<T>(
  url: string,
  work: (scratch: string) => Promise<T>,
): Promise<T> {
  const name = `scratch_${randomBytes(6).toString("hex")}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  await withClient(url, (client) => client.query(`CREATE DATABASE ${name}`));
  try {
    return await work(scratch.href);
  } finally {
    await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  }
}
