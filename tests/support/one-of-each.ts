import type { Client } from "pg";
import { idOfName } from "@/lib/core/ids";
import { encrypt } from "@/lib/core/secret";
import { heldColumns } from "@/lib/privacy/rules/held-columns";
import { asSuperuser } from "./database";

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly optional: boolean;
  readonly filled: boolean;
};

/** What stands in a column of the rows that were made, as the database writes it. */
export type Planted = {
  readonly column: string;
  readonly value: string;
  /** The words a person reads there, through a cipher or a text kept apart; null for ids and keys. */
  readonly words: string | null;
  readonly isProse: boolean;
};

const rowOf = (table: string) => idOfName("one of each", table);
const markOf = (column: string) => `原话 ${column}`;

const isProse = (column: string) =>
  /\.(textId|noteId|wordsId|bodyId|reasonId|commentId|answerId)$/.test(column);

/** Rows that lead to another table than their column's name says. */
const leads: Readonly<Record<string, string>> = {
  "QuestionSupport.questionId": "LiveQuestion",
  "LiveVote.pollId": "LivePoll",
  "DateOption.pollId": "DatePoll",
  "DateAnswer.optionId": "DateOption",
  "VenueMember.memberId": "Member",
  "Member.groupId": "MemberGroup",
  "StoredFile.subjectId": "Complaint",
  "DoorEntry.attendanceId": "Attendance",
  "AnswerLotItem.lotId": "AnswerLot",
  "HandlingGroupMember.groupId": "HandlingGroup",
  "HandlingVisit.groupId": "HandlingGroup",
};

/** What the code reads as one of a few words, and the states in which everything that may go goes. */
const given: Readonly<Record<string, string>> = {
  "Attendance.leaveAsks": "1",
  "Complaint.status": "closed",
  "Complaint.closedAt": "2020-01-01T00:00:00Z",
  "Complaint.agentRelation": "neighbour",
  "ComplaintSupport.agentRelation": "neighbour",
  "StoredFile.subject": "complaint",
  "StoredFile.role": "photo",
  "Matter.status": "rejected",
  "Matter.source": "resident",
  "DatePoll.status": "closed",
  "DataRequest.kind": "access",
  "DataRequest.status": "granted",
  "LiveSpeaker.status": "asked",
  "LookBack.problemId": rowOf("Problem"),
};

// Made by the account itself, or the ledger, whose rows nothing but a write may add.
const notMade =
  /^(_prisma_migrations|Person|SignInCode|Event|EventHead|Checkpoint|ReactionDone|Prose|rate_limit)$/;

/** One row in every table that can hold a person, each of whose columns names them or has their words. */
export async function plantOneOfEach(personId: string): Promise<Planted[]> {
  return asSuperuser(async (client) => {
    const columns = await columnsOf(client);
    const planted: Planted[] = [];
    for (const [table, own] of Map.groupBy(columns, (each) => each.table)) {
      const values = own.map((each) => cellFor(each, personId));
      const names = own.map((each) => client.escapeIdentifier(each.column));
      await client.query(
        `INSERT INTO ${client.escapeIdentifier(table)} (${names}) VALUES (${values.map((_, n) => `$${n + 1}`)})`,
        values,
      );
      for (const [n, each] of own.entries()) {
        const column = `${table}.${each.column}`;
        if (!heldColumns[column]) continue;
        planted.push(await plantedAt(client, column, each, String(values[n])));
      }
    }
    return planted;
  });
}

async function plantedAt(client: Client, column: string, { type }: Column, value: string) {
  const readable = isProse(column) || /Cipher$|cipher$/.test(column) || type === "text";
  if (isProse(column)) {
    await client.query(`INSERT INTO "Prose" ("id", "text", "salt") VALUES ($1, $2, 'salt')`, [
      value,
      markOf(column),
    ]);
  }
  return { column, value, words: readable ? markOf(column) : null, isProse: isProse(column) };
}

async function columnsOf(client: Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    SELECT "table_name" AS "table", "column_name" AS "column", "udt_name" AS "type",
      "is_nullable" = 'YES' AS "optional", "column_default" IS NOT NULL AS "filled"
    FROM information_schema.columns WHERE "table_schema" = 'public'
    ORDER BY "table_name", "ordinal_position"`);
  return rows.filter(({ table, column, optional, filled }) => {
    const name = `${table}.${column}`;
    const isWanted = heldColumns[name] !== undefined || given[name] !== undefined;
    return !notMade.test(table) && (isWanted || !(optional || filled));
  });
}

function cellFor({ table, column, type }: Column, personId: string): unknown {
  const name = `${table}.${column}`;
  const fixed = given[name];
  if (fixed) return fixed;
  if (type === "uuid") return idFor(table, column, personId);
  if (type === "text") return /[cC]ipher$/.test(column) ? encrypt(markOf(name)) : textFor(name);
  if (type === "timestamptz") return "2020-01-01T00:00:00Z";
  if (type === "bool") return false;
  if (type === "json" || type === "jsonb") return "{}";
  return type.startsWith("_") ? [] : 0;
}

function textFor(name: string): string {
  return heldColumns[name] ? markOf(name) : name.endsWith("Day") ? "2026-01-01" : name;
}

function idFor(table: string, column: string, personId: string): string {
  const name = `${table}.${column}`;
  if (column === "id") return rowOf(table);
  if (leads[name]) return rowOf(leads[name]);
  if (isProse(name) || name === "CalendarFeed.key") return idOfName("planted", name);
  if (heldColumns[name]) return personId;
  return rowOf(`${column.charAt(0).toUpperCase()}${column.slice(1, -2)}`);
}

/** Everything that stands in a column now, as the database writes it. */
export function standsIn(column: string): Promise<string[]> {
  const [table = "", name = ""] = column.split(".");
  return asSuperuser(async (client) => {
    const { rows } = await client.query<{ value: string | null }>(
      `SELECT ${client.escapeIdentifier(name)}::text AS "value" FROM ${client.escapeIdentifier(table)}`,
    );
    return rows.flatMap((row) => row.value ?? []);
  });
}

/** Every row of every table as one text, to look through for what must be nowhere. */
export function wholeDatabase(): Promise<string> {
  return asSuperuser(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public'`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT row_to_json(t)::text AS "row" FROM ${client.escapeIdentifier(name)} t`,
      );
      texts.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return texts.join("\n");
  });
}
