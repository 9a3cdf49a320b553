import { expect } from "vitest";
import type { Outcome } from "@/lib/core/outcome";

/** Six at once: exactly one wins, the others are told that somebody was faster or it is too late. */
export async function oneOfSix<T>(attempt: (n: number) => Promise<Outcome<T>>): Promise<void> {
  const outcomes = await Promise.all(Array.from({ length: 6 }, (_, n) => attempt(n)));
  const codes = outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.refusal.refused));
  expect(codes.filter((code) => code === "ok")).toEqual(["ok"]);
  const lost = codes.filter((code) => code !== "ok");
  for (const code of lost) expect(["stale", "not-now", "not-found"]).toContain(code);
}
