import { diff3Merge, diffComm } from "node-diff3";

/** Sentences with their marks, and line breaks by themselves. */
function pieces(text: string): string[] {
  return text.match(/[^\n。！？；]*[。！？；]+[”’」』）]*|[^\n。！？；]+|\n/g) ?? [];
}

export type Merge = {
  readonly text: string;
  /** Both changed the same sentence otherwise; the text then holds both, one after the other. */
  readonly conflict: boolean;
};

/**
 * Two texts that were written from the same one, by line and sentence. What only one of them changed
 * is taken; what both inserted in one place stands there twice, first the other's, then one's own; a
 * sentence that both changed is a conflict. Every line that either inserted is in the result.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merge {
  const regions = diff3Merge(pieces(mine), pieces(base), pieces(theirs), {
    excludeFalseConflicts: true,
  });
  let conflict = false;
  const merged: string[] = [];
  for (const region of regions) {
    if (region.ok) merged.push(...region.ok);
    if (!region.conflict) continue;
    const { a, o, b } = region.conflict;
    const joined = replaced(b, o, a) ?? replaced(a, o, b) ?? oneByOne(a, o, b);
    if (!joined) conflict = true;
    merged.push(...(joined ?? [...b, ...between(b, a), ...a]));
  }
  return { text: merged.join(""), conflict };
}

/**
 * One side kept the old sentences whole and only wrote beside them: the other's change of them takes
 * their place. What both wrote where nothing was is put one after the other.
 */
function replaced(
  around: readonly string[],
  old: readonly string[],
  change: readonly string[],
): string[] | null {
  if (old.length === 0) return [...around, ...between(around, change), ...change];
  const at = around.findIndex((_, i) => old.every((piece, n) => around[i + n] === piece));
  if (at < 0) return null;
  return [...around.slice(0, at), ...change, ...around.slice(at + old.length)];
}

/** As many sentences as before on both sides: each is taken from whoever changed it. */
function oneByOne(
  mine: readonly string[],
  old: readonly string[],
  theirs: readonly string[],
): string[] | null {
  if (mine.length !== old.length || theirs.length !== old.length) return null;
  const taken = old.map((piece, i) => {
    if (mine[i] === piece) return theirs[i] ?? "";
    return theirs[i] === piece ? (mine[i] ?? "") : null;
  });
  const settled = taken.filter((piece) => piece !== null);
  return settled.length === old.length ? settled : null;
}

/** A line break where two insertions would run into each other. */
function between(first: readonly string[], second: readonly string[]): string[] {
  const apart =
    first.length === 0 || second.length === 0 || first.at(-1) === "\n" || second[0] === "\n";
  return apart ? [] : ["\n"];
}

export type DiffPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** What became of a text, by line and sentence, in reading order. */
export function diffTexts(before: string, after: string): DiffPart[] {
  return diffComm(pieces(before), pieces(after)).flatMap((part): DiffPart[] => {
    if (part.common) return [{ kind: "same", text: part.common.join("") }];
    const removed = part.buffer1.join("");
    const added = part.buffer2.join("");
    return [
      ...(removed ? [{ kind: "removed" as const, text: removed }] : []),
      ...(added ? [{ kind: "added" as const, text: added }] : []),
    ];
  });
}
