import { ensureBrowser } from "./browser";
import { buildSite } from "./build";
import { conclude, quickChecks } from "./quick-checks";
import { playwright, section, vitest } from "./section";

const quick = await quickChecks();
const integration = await section("integration", () => vitest("integration"));
const build = await section("production build", async () => {
  await buildSite(process.env);
  return { passed: 1, failed: 0 };
});
const browser = await section("end to end", async () => {
  await ensureBrowser();
  return playwright();
});
conclude([...quick, integration, build, browser]);
