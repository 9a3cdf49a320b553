/** Hollow is said, solid is done; at most one a step or row. */
export const sealKinds = ["wait", "say", "half", "kept", "no", "broken"] as const;
export type SealKind = (typeof sealKinds)[number];

const han = /\p{Script=Han}/u;

/** Up to three characters stand in one column, four in two lines of two. */
function lines(word: string): { shape: string; parts: string[] } {
  if (!han.test(word)) return { shape: "latin", parts: word.split(" ") };
  const characters = [...word];
  if (characters.length <= 2) return { shape: "tall", parts: characters };
  if (characters.length === 3) return { shape: "tall three", parts: characters };
  const half = Math.ceil(characters.length / 2);
  return {
    shape: "",
    parts: [characters.slice(0, half).join(""), characters.slice(half).join("")],
  };
}

export function Seal({ kind, word, fresh }: { kind: SealKind; word: string; fresh?: boolean }) {
  const { shape, parts } = lines(word);
  const name = ["seal", kind, shape, fresh ? "fresh" : ""].filter(Boolean).join(" ");
  return <span className={name}>{parts.join("\n")}</span>;
}
