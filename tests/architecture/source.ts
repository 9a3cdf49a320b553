import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";

export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};
export type Import = {
  readonly from: string;
  /** Path in the repository without .ts or .tsx; null for packages. */
  readonly to: string | null;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly line: number;
};
export type Comment = { readonly value: string; readonly line: number };
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly body: readonly Node[];
  readonly nodes: readonly Node[];
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
  readonly lineAt: (offset: number) => number;
};
/** Every file by its path without .ts or .tsx, as imports name it. */
export type Sources = ReadonlyMap<string, Source>;

const code = /\.(ts|tsx|mjs|js)$/;
const read = /\.(ts|tsx|mjs|js|css)$/;
const folders = ["app", "components", "lib", "prisma", "tests"];
const skipped = new Set(["prisma/generated", "prisma/migrations"]);

export function keyOf(path: string): string {
  return path.replace(/\.tsx?$/, "");
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function collect(value: unknown, into: Node[]): Node[] {
  if (Array.isArray(value)) for (const each of value) collect(each, into);
  else if (isNode(value)) {
    into.push(value);
    for (const child of Object.values(value)) collect(child, into);
  }
  return into;
}

function resolve(path: string, from: string): string | null {
  if (from.startsWith("@/")) return keyOf(from.slice(2));
  return from.startsWith(".") ? keyOf(posix.join(posix.dirname(path), from)) : null;
}

type Entry = { readonly isType: boolean; readonly importName: { readonly name: string | null } };
type Parsed = ReturnType<typeof parseSync>;

function importsOf(path: string, text: string, parsed: Parsed, lineAt: Source["lineAt"]): Import[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const made = (from: string, entries: readonly Entry[], start: number): Import => ({
    from,
    to: resolve(path, from),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.flatMap((entry) => entry.importName.name ?? []),
    line: lineAt(start),
  });
  const imported = staticImports.map((each) =>
    made(each.moduleRequest.value, each.entries, each.start),
  );
  const exported = staticExports.flatMap((each) => {
    const request = each.entries[0]?.moduleRequest;
    return request ? [made(request.value, each.entries, each.start)] : [];
  });
  const dynamic = dynamicImports.map((each) => {
    const quoted = text.slice(each.moduleRequest.start, each.moduleRequest.end);
    return made(quoted.slice(1, -1), [], each.start);
  });
  return [...imported, ...exported, ...dynamic];
}

export function sourceOf(path: string, text: string): Source {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const lineAt = (offset: number) => starts.filter((start) => start <= offset).length;
  const lines = text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
  const plain = { path, text, lines, lineAt };
  if (!code.test(path)) return { ...plain, body: [], nodes: [], comments: [], imports: [] };
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const body = parsed.program.body as unknown as Node[];
  return {
    ...plain,
    body,
    nodes: collect(body, []),
    comments: parsed.comments.map(({ value, start }) => ({ value, line: lineAt(start) })),
    imports: importsOf(path, text, parsed, lineAt),
  };
}

function filesUnder(folder: string): string[] {
  if (skipped.has(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Every file of the product and its tests, as paths. */
export function everyPath(): string[] {
  const root = readdirSync(".").filter((name) => code.test(name) && !name.endsWith(".d.ts"));
  const top = new Set(readdirSync("."));
  return [...root, ...folders.filter((folder) => top.has(folder)).flatMap(filesUnder)];
}

/** Every source file, read and parsed. */
export function everySource(): Sources {
  const paths = everyPath().filter((path) => read.test(path));
  return new Map(paths.map((path) => [keyOf(path), sourceOf(path, readFileSync(path, "utf8"))]));
}
