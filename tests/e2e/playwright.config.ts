import { defineConfig, devices } from "@playwright/test";
import { systemChromium } from "../../lib/cli/system-chromium";
import { siteUrl } from "../support/site-url";

/** These let months pass on the site, and its clock never goes back: everybody else is done by then. */
const later = /(broken-promise|via-firm-link|walk)\.spec\.ts$/;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  globalSetup: "../support/start-site.ts",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  projects: [
    { name: "today", testIgnore: later },
    { name: "later", testMatch: later },
  ],
  forbidOnly: true,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: siteUrl,
    actionTimeout: 15_000,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: systemChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
