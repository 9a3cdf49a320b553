import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations, differenceToSchema, migrationsFolder } from "@/lib/core/migrations";
import { grantToApplication } from "@/lib/core/postgres-roles";
import { withDatabase } from "./with-database";

async function apply(): Promise<void> {
  const applied = await withDatabase(async ({ url, ownerUrl }) => {
    const names = await applyMigrations(ownerUrl);
    await grantToApplication(ownerUrl, url);
    return names;
  });
  console.log(applied.length ? `Applied: ${applied.join(", ")}` : "The database is up to date.");
}

/** Writes a migration that leads from the history to the schema; an empty one is to be filled in. */
async function create(name: string): Promise<void> {
  const sql = await withDatabase(({ ownerUrl }) => differenceToSchema(ownerUrl));
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql || "-- The schema has not changed.\n");
  console.log(folder);
}

async function check(): Promise<void> {
  const sql = await withDatabase(({ ownerUrl }) => differenceToSchema(ownerUrl));
  if (sql === "") return console.log("Schema and migrations agree.");
  console.error(`The migrations lack this (npm run migrate -- new <name>):\n${sql}`);
  process.exitCode = 1;
}

const [action = "apply", name = ""] = process.argv.slice(2);
if (action === "apply") await apply();
else if (action === "check") await check();
else if (action === "new" && /^[a-z][a-z0-9_]*$/.test(name)) await create(name);
else {
  console.error("npm run migrate [-- check | -- new <name_in_small_letters>]");
  process.exitCode = 2;
}
