import { spotOf } from "../places";
import type { Rule } from "../rule";

const one = (what: string) => [{ line: 1, what }];

export const domainFiles: Rule = {
  says: "A domain is a folder of files with fixed names",
  belongs:
    "lib/<domain>/{model,workflow,policy,queries,commands,records,reactions,copy,jobs}.ts, " +
    "commands/<verb-noun>.ts, queries/, rules/, documents/",
  find: ({ path }) => {
    const { area, part, domain, kind } = spotOf(path);
    if (area !== "lib") return [];
    if (!domain) {
      return ["core", "web", "wiring", "cli"].includes(part) ? [] : one("is in no known folder");
    }
    if (!kind || !path.endsWith(".ts")) return one("has a name outside the vocabulary");
    const verbNoun = /^lib\/[^/]+\/commands\/(?![a-z]+-[a-z])/.test(path);
    return verbNoun ? one("is a command without verb and noun") : [];
  },
};

export const noDrawers: Rule = {
  says: "No index, utils, helpers, types or common",
  belongs: "name the file after what it holds, in the folder that owns it",
  find: ({ path }) =>
    /(^|[/.-])(index|utils?|helpers?|types|common|misc|shared)(\.d)?(\.tsx?|\.m?js|\/)/.test(path)
      ? one("is a drawer")
      : [],
};

export const kebabCase: Rule = {
  says: "Files are kebab-case",
  belongs: "lower-case words joined by hyphens",
  find: ({ path }) => {
    const name = path.split("/").at(-1) ?? "";
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name) ? [] : one("is named otherwise");
  },
};

const routeFiles =
  /^(page|layout|loading|error|global-error|not-found|template|default|route|actions|copy|icon|apple-icon|opengraph-image|manifest|robots|sitemap)\.tsx?$/;

export const segmentFiles: Rule = {
  says: "A segment holds routes only",
  belongs: "a part belongs in _parts/<name>.tsx, a rule in lib/, a shared part in components/",
  find: ({ path }) => {
    if (!path.startsWith("app/") || path.endsWith(".css")) return [];
    if (/\/_parts\/[^/]+\.tsx?$/.test(path)) return [];
    return routeFiles.test(path.split("/").at(-1) ?? "") ? [] : one("is no file of a segment");
  },
};

export const mirrored: Rule = {
  says: "Every workflow and policy has its mirror in tests",
  belongs: "tests/unit/<domain>/{workflow,policy}.test.ts",
  find: ({ path }, all) => {
    const { domain, kind } = spotOf(path);
    if (!domain || (kind !== "workflow" && kind !== "policy")) return [];
    const mirror = `tests/unit/${domain}/${kind}.test`;
    return all.has(mirror) ? [] : one(`has no ${mirror}.ts`);
  },
};
