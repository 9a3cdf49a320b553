import { existsSync, readFileSync } from "node:fs";
import { ensureBrowser } from "./browser";
import { buildSite } from "./build";
import { conclude, quickChecks } from "./quick-checks";
import { playwright, section, vitest } from "./section";

function showServerLog(): void {
  const log = "test-results/server.log";
  if (!existsSync(log)) return;
  console.log(`\nThe site's last words (${log}):`);
  console.log(readFileSync(log, "utf8").split("\n").slice(-60).join("\n"));
}

const quick = await quickChecks();
const integration = await section("integration", () => vitest("integration"));
const build = await section("production build", async () => {
  await buildSite(process.env);
  return { passed: 1, failed: 0 };
});
const browser = await section("end to end", async () => {
  await ensureBrowser();
  const count = await playwright();
  if (count.failed > 0) showServerLog();
  return count;
});
conclude([...quick, integration, build, browser]);
