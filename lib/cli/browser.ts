import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { program, runNode } from "./section";
import { systemChromium } from "./system-chromium";

async function playwrightChromium(): Promise<boolean> {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** Finds a browser, or installs one: Debian's as root, else the one Playwright downloads. */
export async function ensureBrowser(): Promise<void> {
  if (systemChromium() || (await playwrightChromium())) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"];
    execFileSync("apt-get", ["update", "-q"], { stdio: "inherit", env });
    execFileSync("apt-get", install, { stdio: "inherit", env });
    return;
  }
  const code = await runNode([program("@playwright/test/cli.js"), "install", "chromium"]);
  if (code !== 0) throw new Error("There is no Chromium: install one, or set CHROMIUM_PATH.");
}
