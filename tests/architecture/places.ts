/** The dependency line: later imports earlier, never the reverse. */
export const domains = [
  "account",
  "place",
  "catalogue",
  "complaint",
  "problem",
  "consultation",
  "suggestion",
  "look-back",
  "supervision",
  "campaign",
  "topic",
  "opinion-report",
  "duty",
  "studio",
  "volunteer",
  "insight",
  "trace",
  "notification",
  "privacy",
] as const;

/** What a domain folder may hold, and what each kind may import of its own domain. */
export const kinds = {
  model: ["model"],
  workflow: ["model"],
  policy: ["model"],
  copy: ["model", "workflow", "policy", "copy"],
  rules: ["model", "workflow", "policy", "copy", "rules"],
  documents: ["model", "workflow", "copy", "rules", "documents"],
  records: ["model", "workflow", "policy", "copy", "rules", "records"],
  queries: ["model", "workflow", "policy", "copy", "rules", "records", "queries"],
  commands: ["model", "workflow", "policy", "copy", "rules", "records", "commands"],
  reactions: ["model", "workflow", "policy", "copy", "rules", "records", "commands"],
  jobs: ["model", "workflow", "policy", "copy", "rules", "records", "queries", "commands"],
} as const;
export type Kind = keyof typeof kinds;

const folderKinds: readonly string[] = [
  "model",
  "policy",
  "copy",
  "records",
  "commands",
  "queries",
  "rules",
  "documents",
];
const folderOnly: readonly string[] = ["rules", "documents"];
export const pureKinds: readonly string[] = ["model", "workflow", "policy", "copy", "rules"];
export const databaseKinds: readonly string[] = [
  "records",
  "queries",
  "commands",
  "reactions",
  "jobs",
];

export type Spot = {
  /** app, components, lib, prisma, tests, or root for files beside them. */
  readonly area: string;
  /** In lib: core, web, wiring, cli or the domain; in components: the folder. */
  readonly part: string;
  readonly domain: string | null;
  /** Of a file in a domain folder; null where the name is outside the vocabulary. */
  readonly kind: Kind | null;
};

function kindOf(rest: readonly string[]): Kind | null {
  const [first = "", second] = rest.map((name) => name.replace(/\.tsx?$/, ""));
  const known = Object.hasOwn(kinds, first) ? (first as Kind) : null;
  if (rest.length === 1) return folderOnly.includes(first) ? null : known;
  return rest.length === 2 && second && folderKinds.includes(first) ? known : null;
}

/** Where a path, or what an import names, stands in the architecture. */
export function spotOf(path: string): Spot {
  const [area = "", part = "", ...rest] = path.split("/");
  if (!path.includes("/")) return { area: "root", part: "", domain: null, kind: null };
  const domain = area === "lib" && (domains as readonly string[]).includes(part) ? part : null;
  return { area, part, domain, kind: domain ? kindOf(rest) : null };
}

/** -1 for core, then the place on the line; undefined for what is beside it. */
export function rankOf(part: string): number {
  return (domains as readonly string[]).indexOf(part);
}
