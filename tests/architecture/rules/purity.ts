import { databaseKinds, pureKinds, spotOf } from "../places";
import type { Finding, Rule } from "../rule";
import { isNode, type Source, type Sources } from "../source";

const impurePackages = /^(server-only$|next($|\/|-)|react($|\/|-)|@prisma\/|pg$|graphile|node:fs)/;

function opensServerOnly(file: Source): boolean {
  const first = file.body[0];
  return isNode(first?.source) && first.source.value === "server-only";
}

function isServerOnly(key: string, all: Sources): boolean {
  const file = all.get(key);
  return file !== undefined && opensServerOnly(file);
}

export const pureFiles: Rule = {
  says: "model, workflow, policy, copy and rules are pure",
  belongs:
    "the database belongs in records, queries, commands, reactions or jobs; time is an argument",
  find: (file, all) => {
    if (!pureKinds.includes(spotOf(file.path).kind ?? "")) return [];
    return file.imports.flatMap(({ from, to, typeOnly, line }): Finding[] => {
      const impure = to
        ? to === "lib/core/clock" ||
          to.startsWith("prisma/") ||
          databaseKinds.includes(spotOf(to).kind ?? "") ||
          (!typeOnly && isServerOnly(to, all))
        : impurePackages.test(from);
      return impure ? [{ line, what: `imports ${from}` }] : [];
    });
  },
};

/** Core files that reach the database, themselves or through another. */
function reachesDatabase(file: Source, all: Sources): boolean {
  return file.imports.some(({ from, to, typeOnly }) => {
    if (typeOnly) return false;
    return to ? to.startsWith("prisma/generated/") || isServerOnly(to, all) : from === "pg";
  });
}

export const serverOnly: Rule = {
  says: "What touches the database stays on the server",
  belongs: 'the first line of such a file is import "server-only"',
  find: (file, all) => {
    const { part, domain, kind } = spotOf(file.path);
    const inCore = part === "core" && file.path.startsWith("lib/");
    const must = domain ? databaseKinds.includes(kind ?? "") : inCore && reachesDatabase(file, all);
    return must && !opensServerOnly(file) ? [{ line: 1, what: "begins otherwise" }] : [];
  },
};

export const noNextInLib: Rule = {
  says: "Domains and core run without Next",
  belongs: "cookies, headers, redirects and caches belong in app/ or lib/web/",
  find: (file) => {
    const { area, part, domain } = spotOf(file.path);
    if (area !== "lib" || !(domain || part === "core" || part === "wiring")) return [];
    return file.imports
      .filter(({ from }) => from === "next" || from.startsWith("next/"))
      .map(({ from, line }) => ({ line, what: `imports ${from}` }));
  },
};

const requestBound = ["next/headers", "lib/web/current-actor", "lib/web/session"];

export const layoutsStayStill: Rule = {
  says: "Layouts never authorise and never read cookies",
  belongs: "ask currentActor() in the page; language and theme come from the mode segment",
  find: (file) => {
    if (!/^app\/.*\/?layout\.tsx$/.test(file.path)) return [];
    return file.imports
      .filter(({ from, to }) => requestBound.includes(to ?? from) || to === "lib/web/request-mode")
      .map(({ from, line }) => ({ line, what: `imports ${from}` }));
  },
};
