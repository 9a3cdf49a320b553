import { describe, expect, it } from "vitest";
import { upholds } from "./rule";
import { fileLimit, fileSizes, functionLimit, functionSizes, testLimit } from "./rules/sizes";
import { everySource } from "./source";

const lines = (count: number) => "\n".repeat(count);

upholds(fileSizes, {
  planted: {
    "lib/core/planted.ts": lines(fileLimit + 1),
    "components/ui/planted.css": lines(fileLimit + 1),
    "tests/unit/core/planted.test.ts": lines(testLimit + 1),
  },
  clean: {
    "lib/core/planted.ts": lines(fileLimit),
    "tests/unit/core/planted.test.ts": lines(testLimit),
  },
});

upholds(functionSizes, {
  planted: {
    "lib/core/planted.ts": `export function long() {${lines(functionLimit)}}`,
    "components/ui/planted.tsx": `export const Long = () => {${lines(functionLimit)}};`,
  },
  clean: {
    "lib/core/planted.ts": `export function fits() {${lines(functionLimit - 1)}}`,
    "tests/unit/core/planted.test.ts": `describe("all", () => {${lines(functionLimit)}});`,
  },
});

describe("The files of the product are small", () => {
  const sizes = [...everySource().values()]
    .filter(({ path }) => /^(app|components|lib)\/.*\.tsx?$/.test(path))
    .map((file) => ({ path: file.path, lines: file.lines }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => sizes[Math.ceil(sizes.length * share) - 1]?.lines ?? 0;

  it("has a median of at most 60 lines", () => expect(at(0.5)).toBeLessThanOrEqual(60));

  it("has 95 % of files within 200 lines", () => {
    const tail = sizes
      .filter((file) => file.lines > 200)
      .map((file) => `${file.path} ${file.lines}`);
    expect(at(0.95), tail.join(", ")).toBeLessThanOrEqual(200);
  });
});
