import type { Rule } from "../rule";
import type { Node } from "../source";

export const fileLimit = 300;
export const testLimit = 400;
export const functionLimit = 40;

export const fileSizes: Rule = {
  says: `A file has at most ${fileLimit} lines (tests ${testLimit})`,
  belongs:
    "split it: commands/<verb-noun>.ts, queries/<noun>.ts, rules/<noun>.ts, _parts/<name>.tsx",
  find: ({ path, lines }) => {
    const limit = path.startsWith("tests/") ? testLimit : fileLimit;
    return lines > limit ? [{ line: limit, what: `has ${lines} lines` }] : [];
  },
};

const isFunction = ({ type }: Node) =>
  type === "FunctionDeclaration" ||
  type === "FunctionExpression" ||
  type === "ArrowFunctionExpression";

export const functionSizes: Rule = {
  says: `A function has at most ${functionLimit} lines`,
  belongs: "name the steps: a function for each, or a part for each piece of a page",
  find: (file) => {
    if (file.path.startsWith("tests/")) return [];
    return file.nodes.filter(isFunction).flatMap(({ start, end }) => {
      const line = file.lineAt(start);
      const length = file.lineAt(end) - line + 1;
      return length > functionLimit ? [{ line, what: `has a function of ${length} lines` }] : [];
    });
  },
};
