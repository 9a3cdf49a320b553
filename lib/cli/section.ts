import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "@/lib/core/project";

type Environment = Readonly<Record<string, string>>;
export type Count = { passed: number; failed: number };

/** Where a program of a package is. */
export const program = (path: string) => join(projectRoot, "node_modules", path);

/** Runs a Node program with its output shown; answers its exit code. */
export function runNode(args: readonly string[], more: Environment = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...more },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((settle) => {
    child.once("error", () => settle(1));
    child.once("exit", (code) => settle(code ?? 1));
  });
}

/** Prints a heading, the section's own output, and its result with the time it took. */
export async function section(name: string, work: () => Promise<Count>): Promise<Count> {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const count = await work().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`   ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

/** A program that only succeeds or fails counts as one check. */
export async function asOneCheck(args: readonly string[], more?: Environment): Promise<Count> {
  const code = await runNode(args, more);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** A failing program that names no failed test (it could not load a file, say) counts as one. */
async function withReport(
  run: (file: string) => Promise<number>,
  read: (report: unknown) => Count,
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "dengtang-report-"));
  const file = join(folder, "report.json");
  try {
    const code = await run(file);
    const found = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    const count = found ? read(found) : { passed: 0, failed: 0 };
    return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

export function vitest(...projects: string[]): Promise<Count> {
  const chosen = projects.flatMap((project) => ["--project", project]);
  const run = ["run", "--config", "tests/vitest.config.ts", ...chosen, "--reporter=dot"];
  return withReport(
    (file) => {
      const report = ["--reporter=json", `--outputFile.json=${file}`];
      return runNode([program("vitest/vitest.mjs"), ...run, ...report]);
    },
    (report) => {
      const { numPassedTests, numFailedTests } = vitestReport.parse(report);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

export function playwright(): Promise<Count> {
  const cli = program("@playwright/test/cli.js");
  const args = ["test", "--config", "tests/e2e/playwright.config.ts", "--reporter=line,json"];
  return withReport(
    (file) => runNode([cli, ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    (report) => {
      const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
      return { passed: expected + flaky, failed: unexpected };
    },
  );
}
