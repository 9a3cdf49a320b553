import { spotOf } from "../places";
import type { Finding, Rule } from "../rule";
import { isNode, type Node, type Source } from "../source";

const chinese = /[\u3000-\u303f\u3400-\u9fff\uff01-\uff65]/;

function textOf(node: Node): string {
  if (node.type === "Literal" || node.type === "JSXText") {
    return typeof node.value === "string" ? node.value : "";
  }
  if (node.type !== "TemplateElement") return "";
  return JSON.stringify(node.value);
}

function mustHaveNoWords(path: string): boolean {
  if (path.endsWith(".tsx")) return true;
  if (/\/copy\.ts$/.test(path)) return false;
  if (/^(app|components)\//.test(path)) return true;
  const speechless = ["workflow", "policy", "records", "commands", "reactions", "jobs"];
  return speechless.includes(spotOf(path).kind ?? "");
}

export const wordsInCopy: Rule = {
  says: "Words are in copy.ts, in both languages",
  belongs: "lib/<domain>/copy.ts, components/<folder>/copy.ts or copy.ts in the segment",
  find: (file) => {
    if (file.path.startsWith("tests/") || !mustHaveNoWords(file.path)) return [];
    return file.nodes
      .filter((node) => chinese.test(textOf(node)))
      .map((node) => ({ line: file.lineAt(node.start), what: "has Chinese text in code" }));
  },
};

function exportedFunctions(file: Source): { name: string; node: Node; line: number }[] {
  return file.body.flatMap((statement) => {
    const declared = statement.declaration;
    if (statement.type !== "ExportNamedDeclaration" || !isNode(declared)) return [];
    const line = file.lineAt(statement.start);
    if (declared.type === "FunctionDeclaration" && isNode(declared.id)) {
      return [{ name: String(declared.id.name), node: declared, line }];
    }
    const list = Array.isArray(declared.declarations) ? declared.declarations : [];
    return list.flatMap((each) => {
      if (!isNode(each) || !isNode(each.id) || !isNode(each.init)) return [];
      if (!/Function/.test(each.init.type)) return [];
      return [{ name: String(each.id.name), node: each.init, line }];
    });
  });
}

function named(allowed: RegExp, what: string): (file: Source) => Finding[] {
  return (file) =>
    exportedFunctions(file)
      .filter(({ name }) => !allowed.test(name))
      .map(({ name, line }) => ({ line, what: `${name} ${what}` }));
}

const civic = /^(?!(update|handle|process|manage|perform|execute|do)([A-Z]|$))/;

export const civicVerbs: Rule = {
  says: "Say the civic verb",
  belongs: "withdrawComplaint, adoptSuggestion: what happens in the district, not in the table",
  find: (file) => (spotOf(file.path).kind === "commands" ? named(civic, "says nothing")(file) : []),
};

export const actionsAreNamed: Rule = {
  says: "Actions end in Action and stay on the server",
  belongs: 'actions.ts begins with "use server"; each export is called <verb><Noun>Action',
  find: (file) => {
    if (!/^app\/.*\/actions\.ts$/.test(file.path)) return [];
    const marked = file.body[0]?.directive === "use server";
    const unmarked = marked ? [] : [{ line: 1, what: 'does not begin with "use server"' }];
    return [...unmarked, ...named(/Action$/, "is not named as an action")(file)];
  },
};

function returnsVerdict(node: Node, text: string): boolean {
  const type = node.returnType;
  return isNode(type) && /\bVerdict\b/.test(text.slice(type.start, type.end));
}

export const refuseWithAReason: Rule = {
  says: "Refuse with a reason",
  belongs: 'can*(actor, thing): Verdict, by allow(grant) or deny("not-your-street")',
  find: (file) => {
    if (spotOf(file.path).kind !== "policy") return [];
    return exportedFunctions(file)
      .filter(({ name, node }) => /^can[A-Z]/.test(name) && !returnsVerdict(node, file.text))
      .map(({ name, line }) => ({ line, what: `${name} does not return a Verdict` }));
  },
};

/** Seeing is the exception: what a stranger sees depends on the status. */
function readsStatus(file: Source): Finding[] {
  return exportedFunctions(file)
    .filter(({ name }) => /^can(?!See|Read)[A-Z]/.test(name))
    .filter(({ node }) => /\.status\b/.test(file.text.slice(node.start, node.end)))
    .map(({ name, line }) => ({ line, what: `${name} reads the status` }));
}

export const whoIsNotWhen: Rule = {
  says: "Who is not when",
  belongs: "policy.ts reads the actor, workflow.ts the status; rules/moves.ts asks both",
  find: (file) => {
    const { kind } = spotOf(file.path);
    if (kind === "policy") return readsStatus(file);
    if (kind !== "workflow") return [];
    return file.imports
      .filter(({ to }) => to === "lib/core/actor")
      .map(({ line }) => ({ line, what: "knows the actor" }));
  },
};

function takesActor({ params }: Node, text: string): boolean {
  const first = Array.isArray(params) ? params[0] : null;
  return isNode(first) && /actor/i.test(text.slice(first.start, first.end));
}

// The account finds out who the actor is; places are on every map.
const beforeTheReader = new Set(["account", "place"]);

/** Reads that ask nobody who reads, by name. */
function readerless(file: Source): Set<string> {
  const { kind, domain } = spotOf(file.path);
  if (kind !== "queries" || !domain || beforeTheReader.has(domain)) return new Set();
  const reads = exportedFunctions(file).filter(
    ({ name, node }) =>
      node.async === true && !/Published/.test(name) && !takesActor(node, file.text),
  );
  return new Set(reads.map(({ name }) => name));
}

export const readsCarryTheReader: Rule = {
  says: "Reads carry the reader",
  belongs: "listX(actor, …) with visibility in the where; listPublishedX takes no actor",
  find: (file, all) => {
    if (!file.path.startsWith("app/")) return [];
    return file.imports.flatMap(({ to, names, line }): Finding[] => {
      const source = all.get(to ?? "");
      const without = source ? readerless(source) : new Set<string>();
      const asked = names.filter((name) => without.has(name));
      return asked.map((name) => ({ line, what: `asks ${name} without saying who reads` }));
    });
  },
};
