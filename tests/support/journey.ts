import { expect, it } from "vitest";

/** A machine as the design tells it: `from, from: act→to, act→to` a line, `end: a, b` for ends. */
type Told = ReadonlyMap<string, ReadonlyMap<string, string>>;

function list(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

export function told(text: string): Told {
  const machine = new Map<string, Map<string, string>>();
  const rowOf = (status: string) => machine.get(status) ?? new Map<string, string>();
  for (const line of text.trim().split("\n")) {
    const [left = "", right = ""] = line.split(":").map((part) => part.trim());
    if (left === "end") for (const status of list(right)) machine.set(status, new Map());
    else
      for (const status of list(left)) {
        const row = rowOf(status);
        for (const edge of list(right)) {
          const [act = "", to = ""] = edge.split("→");
          row.set(act, to);
        }
        machine.set(status, row);
      }
  }
  return machine;
}

/** Every edge, every non-edge, and nothing beyond: the whole matrix of statuses and acts. */
export function followsTheTable(
  text: string,
  transitions: Readonly<Record<string, Readonly<Record<string, string>>>>,
  step: (status: string, act: never) => string | null,
) {
  const machine = told(text);
  const acts = [...new Set([...machine.values()].flatMap((row) => [...row.keys()]))];
  const move = step as (status: string, act: string) => string | null;

  it("has the statuses and acts of the design and no others", () => {
    expect(Object.keys(transitions).sort()).toEqual([...machine.keys()].sort());
    const known = new Set(Object.values(transitions).flatMap((row) => Object.keys(row)));
    expect([...known].sort()).toEqual([...acts].sort());
  });

  for (const [status, row] of machine) {
    for (const [act, to] of row) {
      it(`${status}: ${act} leads to ${to}`, () => expect(move(status, act)).toBe(to));
    }
    it(`${status}: ${row.size ? "nothing else" : "nothing"} can happen`, () => {
      const others = acts.filter((act) => !row.has(act));
      for (const act of others) expect(move(status, act), act).toBeNull();
    });
  }

  it("knows no other status and no inherited word", () => {
    for (const act of acts) expect(move("no-such-status", act)).toBeNull();
    for (const status of machine.keys()) {
      for (const word of ["constructor", "toString", "__proto__", ""]) {
        expect(move(status, word)).toBeNull();
        expect(move(word, acts[0] ?? "")).toBeNull();
      }
    }
  });
}
