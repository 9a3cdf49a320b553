import { spotOf } from "../places";
import type { Finding, Rule } from "../rule";
import { isNode, type Node, type Source } from "../source";

// An id carries the moment it was made for order on disk; nobody decides by it.
const mayAsk =
  /^(lib\/core\/(clock|ids)\.ts|lib\/[^/]+\/jobs\.ts|lib\/cli\/|app\/.*\/?(actions|route)\.tsx?|tests\/)/;
const mayImport = /^(app|lib\/(web|wiring|cli)|prisma|tests)\/|^lib\/[^/]+\/jobs\.ts|^[^/]+$/;

function named(value: unknown, name: string): boolean {
  return isNode(value) && value.type === "Identifier" && value.name === name;
}

function asksTheTime(node: Node): boolean {
  if (node.type === "NewExpression" || node.type === "CallExpression") {
    const { callee, arguments: given } = node;
    if (named(callee, "Date")) return !Array.isArray(given) || given.length === 0;
    if (!isNode(callee)) return false;
    return named(callee.object, "Date") && named(callee.property, "now");
  }
  return false;
}

const asked = (file: Source): Finding[] =>
  file.nodes
    .filter(asksTheTime)
    .map((node) => ({ line: file.lineAt(node.start), what: "asks what time it is" }));

export const timeIsAnArgument: Rule = {
  says: "Time is an argument",
  belongs: "take `now: Date`; lib/core/clock, actions, route handlers, jobs and cli ask the clock",
  find: (file) => {
    const clock = file.imports.filter(({ to }) => to === "lib/core/clock");
    const imported = clock.map(({ line }) => ({ line, what: "imports the clock" }));
    const { area } = spotOf(file.path);
    return [
      ...(area === "root" || mayAsk.test(file.path) ? [] : asked(file)),
      ...(mayImport.test(file.path) ? [] : imported),
    ];
  },
};
