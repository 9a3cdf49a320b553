import type { Client } from "pg";
import { withClient } from "@/lib/core/postgres-roles";
import { chainFunction, chains } from "./chains";
import { ground, rows } from "./rows";

/** What a suggestion of the history has around it: five are raised in a consultation on a problem. */
const perConsultation = 5;

/**
 * Loads invented history of the last three years over all communities that are there: complaints,
 * problems, consultations with who came, suggestions with answers, ratings and look-backs, and the
 * events of each with their chains. A further load adds to it. The url is the owner's: the notes of
 * what was touched are left out, since everything is counted anew afterwards.
 */
export function loadHistory(
  url: string,
  suggestions: number,
  say: (line: string) => void = console.log,
): Promise<void> {
  return withClient(url, async (client) => {
    const run = (Date.now() % 1_000_000_000).toString(36);
    await client.query("SET synchronous_commit = off; SET work_mem = '256MB'; SET jit = off");
    await prepare(client, run);
    const amounts = { suggestions, consultations: Math.ceil(suggestions / perConsultation) };
    for (const [name, statement] of rows(amounts)) await one(client, name, statement, say);
    await client.query('ALTER TABLE "Event" DISABLE TRIGGER "tally_touch_events"');
    try {
      for (const [name, statement] of chains) await one(client, name, statement, say);
    } finally {
      await client.query('ALTER TABLE "Event" ENABLE TRIGGER "tally_touch_events"');
    }
    await client.query("VACUUM ANALYZE");
  });
}

async function prepare(client: Client, run: string): Promise<void> {
  await client.query(chainFunction);
  for (const statement of ground(run)) await client.query(statement);
}

async function one(
  client: Client,
  name: string,
  statement: string,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  await client.query(statement);
  say(`${name.padEnd(24)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`);
}
