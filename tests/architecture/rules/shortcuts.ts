import type { Finding, Rule } from "../rule";
import { isNode, type Node, type Source } from "../source";

function nodesOf(file: Source, wanted: (node: Node) => boolean, what: string): Finding[] {
  return file.nodes.filter(wanted).map((node) => ({ line: file.lineAt(node.start), what }));
}

function commentsWith(file: Source, pattern: RegExp, what: string): Finding[] {
  return file.comments
    .filter(({ value }) => pattern.test(value))
    .map(({ line }) => ({ line, what }));
}

export const strictTypes: Rule = {
  says: "No any, no non-null assertion, nothing ignored",
  belongs: "narrow the value, parse it with zod, or give it its type",
  find: (file) => [
    ...nodesOf(file, ({ type }) => type === "TSAnyKeyword", "says any"),
    ...nodesOf(file, ({ type }) => type === "TSNonNullExpression", "asserts with !"),
    ...nodesOf(file, ({ definite }) => definite === true, "asserts with !:"),
    ...commentsWith(
      file,
      /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|(v8|c8|istanbul) ignore/,
      "silences a check",
    ),
  ],
};

export const noLeftovers: Rule = {
  says: "No TODO, no banner, no commented-out code",
  belongs: "work that is left is an issue; old code is in the history; sections are files",
  find: (file) => [
    ...commentsWith(file, /\b(TODO|FIXME|XXX|HACK)\b/, "leaves work behind"),
    ...commentsWith(file, /([-=*#~_─═])\1{4,}/, "is a banner"),
    ...commentsWith(
      file,
      /^\s*(const|let|var|return|import|export|await|if \(|for \(|\}|<\/?[A-Z]).*[;{}>]\s*$/,
      "is code that was commented out",
    ),
  ],
};

function rootName(node: unknown): string {
  if (!isNode(node)) return "";
  return node.type === "Identifier" ? String(node.name) : rootName(node.object ?? node.callee);
}

function putsAside(node: Node): boolean {
  if (node.type !== "MemberExpression" || !isNode(node.property)) return false;
  const word = String(node.property.name ?? "");
  return (
    ["skip", "only", "todo", "fixme", "fails"].includes(word) &&
    ["it", "test", "describe", "suite"].includes(rootName(node.object))
  );
}

export const testsRun: Rule = {
  says: "Every test runs",
  belongs: "mend it or delete it; what needs a file that may be absent says runIf",
  find: (file) =>
    file.path.startsWith("tests/") ? nodesOf(file, putsAside, "puts a test aside") : [],
};
