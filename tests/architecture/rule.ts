import { describe, expect, it } from "vitest";
import { everySource, keyOf, type Source, type Sources, sourceOf } from "./source";

export type Finding = { readonly line: number; readonly what: string };
export type Rule = {
  readonly says: string;
  /** Where the thing belongs instead. */
  readonly belongs: string;
  readonly find: (file: Source, all: Sources) => readonly Finding[];
};

type Files = Readonly<Record<string, string>>;
type Samples = {
  /** Each of them alone must be found out. */
  readonly planted: Files;
  /** Each of them alone must be left alone. */
  readonly clean: Files;
  /** What stands in the repository beside the sample. */
  readonly beside?: Files;
};

const repository = everySource();

function broken(rule: Rule, file: Source, all: Sources): string[] {
  return rule
    .find(file, all)
    .map(({ line, what }) => `${file.path}:${line} ${what}. ${rule.says}: ${rule.belongs}`);
}

/**
 * Proves that the rule holds in every file of the repository, that it finds each planted
 * violation, and that it leaves alone what is right.
 */
export function upholds(rule: Rule, { planted, clean, beside = {} }: Samples) {
  const judge = (path: string, text: string) => {
    const file = sourceOf(path, text);
    const others = Object.entries(beside).map(([at, what]) => sourceOf(at, what));
    const all = [...others, file].map((each) => [keyOf(each.path), each] as const);
    return broken(rule, file, new Map([...repository, ...all]));
  };
  describe(rule.says, () => {
    it("holds in every file", () => {
      const all = [...repository.values()].flatMap((file) => broken(rule, file, repository));
      expect(all).toEqual([]);
    });

    it.each(Object.entries(planted))("finds what was planted in %s", (path, text) => {
      const found = judge(path, text);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toContain(path);
      expect(found[0]).toContain(rule.says);
      expect(found[0]).toContain(rule.belongs);
    });

    it.each(Object.entries(clean))("leaves alone what is right in %s", (path, text) => {
      expect(judge(path, text)).toEqual([]);
    });
  });
}
