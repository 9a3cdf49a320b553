import "server-only";
import { Client } from "pg";

/** The password of a role. */
export type Passwords = (role: string) => string;

/** Runs work on one connection, which is closed afterwards. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 4000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Two roles and one database: `dengtang` owns the tables, `dengtang_app` only uses them. */
export async function prepareDatabase(adminUrl: string, password: Passwords): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const known = await client.query("SELECT 1 FROM pg_database WHERE datname = 'dengtang'");
    if (known.rowCount) return;
    for (const role of ["dengtang", "dengtang_app"]) {
      const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
      if (!rowCount) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password(role)}'`);
    }
    await client.query("ALTER ROLE dengtang CREATEDB");
    await client.query("CREATE DATABASE dengtang OWNER dengtang");
    await client.query("GRANT CREATE ON DATABASE dengtang TO dengtang_app");
  });
}

/** What may only grow: rows are added, never changed or taken away. */
const appendOnly = ["Event", "Checkpoint", "ReactionDone"];

/**
 * Lets the application's role use the tables its owner has made. Nothing to do where one role is
 * both, which the operator of an own database may choose.
 */
export async function grantToApplication(ownerUrl: string, appUrl: string): Promise<void> {
  const role = decodeURIComponent(new URL(appUrl).username);
  if (role === decodeURIComponent(new URL(ownerUrl).username)) return;
  await withClient(ownerUrl, async (client) => {
    const app = client.escapeIdentifier(role);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${app}`);
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`);
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    for (const { name } of rows.filter((row) => row.name !== "_prisma_migrations")) {
      const rights = appendOnly.includes(name)
        ? "SELECT, INSERT"
        : "SELECT, INSERT, UPDATE, DELETE";
      await client.query(`REVOKE ALL ON public.${client.escapeIdentifier(name)} FROM ${app}`);
      await client.query(`GRANT ${rights} ON public.${client.escapeIdentifier(name)} TO ${app}`);
    }
  });
}
