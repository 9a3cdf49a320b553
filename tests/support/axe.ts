import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Finding = { id: string; help: string; nodes: { target: unknown }[] };

/** axe finds nothing on the page as it stands now (WCAG 2.2 AA and best practices). */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, not added as a script, which the page's own policy would refuse.
  await page.evaluate(source);
  const findings = await page.evaluate<Finding[]>("axe.run().then((result) => result.violations)");
  const told = findings.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map((node) => JSON.stringify(node.target)).join(" ")})`,
  );
  expect(told, page.url()).toEqual([]);
}
