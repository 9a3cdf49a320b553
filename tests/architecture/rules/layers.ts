import { domains, kinds, rankOf, spotOf } from "../places";
import type { Finding, Rule } from "../rule";
import type { Import, Source, Sources } from "../source";

type Judge = (file: Source, wanted: Import & { to: string }, all: Sources) => boolean;

/** Every import of the repository's own files that the judge refuses. */
function refused(judge: Judge): Rule["find"] {
  return (file, all) =>
    file.imports.flatMap((each): Finding[] => {
      const { to } = each;
      if (to === null || !judge(file, { ...each, to }, all)) return [];
      return [{ line: each.line, what: `imports ${to}` }];
    });
}

/** Whether a file is drawn from without a server: no `server-only`, no Next. */
function isPure(key: string, all: Sources): boolean {
  const file = all.get(key);
  return !file?.imports.some(({ from }) => from === "server-only" || from.startsWith("next"));
}

export const appIsTheTop: Rule = {
  says: "Nothing imports app",
  belongs: "shared parts belong in components/, shared words in a copy.ts beside them",
  find: refused(({ path }, { to, from }) => {
    if (!to.startsWith("app/") || path.startsWith("tests/")) return false;
    return !path.startsWith("app/") || from.startsWith("@/");
  }),
};

export const appComposes: Rule = {
  says: "Routes compose, never decide",
  belongs: "app reaches rows through lib/<domain>/queries and commands only",
  find: refused(({ path }, { to }) => {
    if (!path.startsWith("app/")) return false;
    const { area, part, kind } = spotOf(to);
    if (area === "app" || area === "components") return false;
    if (area !== "lib" || part === "cli") return true;
    if (to === "lib/core/db" || to === "lib/core/write") return true;
    return kind === "records" || kind === "reactions" || kind === "jobs";
  }),
};

export const componentsPresent: Rule = {
  says: "Components present, they do not fetch",
  belongs: "pass plain values in as props, typed by lib/<domain>/model",
  find: refused(({ path }, { to }, all) => {
    if (!path.startsWith("components/")) return false;
    const { area, part, kind } = spotOf(to);
    if (area === "components") return false;
    if (part === "core" || part === "web") return !isPure(to, all);
    return !["model", "workflow", "policy", "copy"].includes(kind ?? "");
  }),
};

export const libStandsAlone: Rule = {
  says: "lib imports lib",
  belongs: "what lib needs of the outside is handed to it as an argument",
  find: refused(({ path }, { to }) => {
    if (!path.startsWith("lib/") || to.startsWith("lib/")) return false;
    if (path.startsWith("lib/cli/")) return !to.startsWith("prisma/");
    return !to.startsWith("prisma/generated/");
  }),
};

export const coreIsTheBottom: Rule = {
  says: "lib/core imports nothing above it",
  belongs: "move it to the domain, or hand it to core as an argument",
  find: refused(
    ({ path }, { to }) =>
      path.startsWith("lib/core/") &&
      !to.startsWith("lib/core/") &&
      !to.startsWith("prisma/generated/"),
  ),
};

export const laterImportsEarlier: Rule = {
  says: `The domains form a line (${domains.join(" → ")})`,
  belongs: "what must happen later happens in the later domain's reactions.ts or jobs.ts",
  find: refused(({ path }, { to }) => {
    const [mine, theirs] = [spotOf(path), spotOf(to)];
    if (!mine.domain) return false;
    if (theirs.domain) return rankOf(theirs.domain) > rankOf(mine.domain);
    return theirs.area === "lib" && theirs.part !== "core";
  }),
};

export const insideADomain: Rule = {
  says: "Inside a domain: model ← workflow, policy ← records ← queries, commands, reactions",
  belongs: "move what both need down the line: to model.ts, rules/ or records.ts",
  find: refused(({ path }, { to, typeOnly }) => {
    const [mine, theirs] = [spotOf(path), spotOf(to)];
    if (!mine.kind || !theirs.kind || mine.domain !== theirs.domain) return false;
    // A policy has a rule for each act of the table, so it names the acts; it takes no step.
    if (mine.kind === "policy" && theirs.kind === "workflow" && typeOnly) return false;
    return !(kinds[mine.kind] as readonly string[]).includes(theirs.kind);
  }),
};

const wiringUsers = /^(app\/|lib\/(wiring|cli)\/|prisma\/|tests\/|[^/]+$)/;
const webUsers = /^(app\/|components\/|lib\/web\/|tests\/|[^/]+$)/;
const cliUsers = /^(lib\/cli\/|tests\/)/;

export const besideTheLine: Rule = {
  says: "lib/web serves requests, lib/wiring the processes, lib/cli the command line",
  belongs: "domains and core know none of them: assemble in lib/wiring, parse in lib/cli",
  find: refused(({ path }, { to }) => {
    if (to.startsWith("lib/wiring/")) return !wiringUsers.test(path);
    if (to.startsWith("lib/web/")) return !webUsers.test(path);
    return to.startsWith("lib/cli/") && !cliUsers.test(path);
  }),
};

function reachesItself(file: Source, all: Sources): string[] | null {
  const start = file.path.replace(/\.tsx?$/, "");
  const seen = new Set<string>();
  const paths: string[][] = [[start]];
  for (let path = paths.pop(); path; path = paths.pop()) {
    for (const { to } of all.get(path.at(-1) ?? "")?.imports ?? []) {
      if (to === start) return [...path, start];
      if (to === null || seen.has(to)) continue;
      seen.add(to);
      paths.push([...path, to]);
    }
  }
  return null;
}

export const noCircles: Rule = {
  says: "No circle of imports",
  belongs: "move what both need into a third file below them",
  find: (file, all) => {
    const circle = reachesItself(file, all);
    return circle ? [{ line: 1, what: `is in the circle ${circle.join(" → ")}` }] : [];
  },
};
