import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Finding, Rule } from "../rule";
import { isNode, type Node, type Source } from "../source";

const folder = "prisma/schema";

/** Prisma's names of the tables whose rows have a status. */
const withStatus = new Set(
  (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, "utf8")
        .split(/^model /m)
        .slice(1),
    )
    .filter((model) => /^\s+status\s+String/m.test(model))
    .map((model) => model.slice(0, model.indexOf(" ")))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
);

type RowCall = { line: number; root: string; table: string; verb: string; argument: Node | null };

function nameOf(value: unknown): string {
  return isNode(value) && typeof value.name === "string" ? value.name : "";
}

/** `tx.complaint.update({ … })` taken apart. */
function rowCalls(file: Source): RowCall[] {
  return file.nodes.flatMap((node) => {
    const { callee, arguments: given } = node;
    if (node.type !== "CallExpression" || !isNode(callee)) return [];
    const { object, property } = callee;
    const argument = Array.isArray(given) && isNode(given[0]) ? given[0] : null;
    const owner = isNode(object) ? object : null;
    return [
      {
        line: file.lineAt(node.start),
        root: nameOf(owner?.object) || nameOf(owner),
        table: nameOf(owner?.property),
        verb: nameOf(property),
        argument,
      },
    ];
  });
}

function field(object: unknown, name: string): Node | null {
  if (!isNode(object) || object.type !== "ObjectExpression") return null;
  const properties = Array.isArray(object.properties) ? object.properties : [];
  const found = properties.find((each) => isNode(each) && nameOf(each.key) === name);
  return isNode(found) && isNode(found.value) ? found.value : null;
}

const productCode = /^(app|components|lib|prisma)\//;

export const comparedAndSet: Rule = {
  says: "A status moves by compare-and-set",
  belongs: "updateMany({ where: { id, status }, data: { status: to } }); count !== 1 is stale",
  find: (file) => {
    if (!productCode.test(file.path)) return [];
    return rowCalls(file).flatMap(({ table, verb, argument, line }): Finding[] => {
      if (!withStatus.has(table)) return [];
      if (verb === "update" || verb === "upsert") {
        return [{ line, what: `${verb} on ${table}, whose rows have a status` }];
      }
      const blind =
        verb === "updateMany" &&
        field(field(argument, "data"), "status") !== null &&
        field(field(argument, "where"), "status") === null;
      return blind ? [{ line, what: `moves a ${table} without naming its old status` }] : [];
    });
  },
};

const changes =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/;

export const eventsByConstructor: Rule = {
  says: "Events are appended by write() and by nothing else",
  belongs:
    "return events: [made(…)] from write(actor, now, …); constructors come from defineEvents",
  find: (file) => {
    if (!productCode.test(file.path) || file.path.startsWith("lib/core/")) return [];
    return rowCalls(file)
      .filter(({ table, verb }) => /^event(Head)?$/.test(table) && changes.test(verb))
      .map(({ table, verb, line }) => ({ line, what: `${table}.${verb}` }));
  },
};

// What passes without a trace: codes that expire in minutes, counters, what somebody has read, which
// message is on its way (the event it tells of is the trace), and browsers that do not answer.
const withoutHistory = new Set([
  "signInCode",
  "rateLimit",
  "notice",
  "delivery",
  "pushSubscription",
]);

export const changesHaveEvents: Rule = {
  says: "A change and its event are one transaction",
  belongs: "change rows on the tx that write(actor, now, …) hands you",
  find: (file) => {
    if (!/^(app|components|lib)\//.test(file.path)) return [];
    if (/^lib\/(core|cli)\//.test(file.path)) return [];
    return rowCalls(file).flatMap(({ root, table, verb, line }): Finding[] => {
      if (verb === "$transaction") return [{ line, what: "opens its own transaction" }];
      if (verb.startsWith("$execute")) return [{ line, what: "changes rows by SQL" }];
      if (root !== "db" || !changes.test(verb)) return [];
      if (table === "" || withoutHistory.has(table)) return [];
      return [{ line, what: `${table}.${verb} outside of write()` }];
    });
  },
};
