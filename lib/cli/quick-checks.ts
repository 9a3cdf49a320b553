import { generateClient } from "./prisma-client";
import { asOneCheck, type Count, program, runNode, section, vitest } from "./section";

/** Format, lint, types, architecture and unit tests. */
export async function quickChecks(): Promise<Count[]> {
  const biome = program("@biomejs/biome/bin/biome");
  await generateClient();
  return [
    await section("format", () => asOneCheck([biome, "format", "."])),
    await section("lint", () => asOneCheck([biome, "lint", "--error-on-warnings", "."])),
    await section("types", async () => {
      await runNode([program("next/dist/bin/next"), "typegen"]);
      return asOneCheck([program("typescript/bin/tsc"), "--noEmit"]);
    }),
    await section("architecture", () => vitest("architecture")),
    await section("unit", () => vitest("unit")),
  ];
}

/** The last line, and the exit code. */
export function conclude(counts: readonly Count[]): void {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
