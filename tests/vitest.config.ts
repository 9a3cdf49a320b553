import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const support = `${root}tests/support`;
const alias = { "@": root.replace(/[\\/]$/, ""), "server-only": `${support}/empty.ts` };

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    env: { TZ: "Pacific/Honolulu", LOG_LEVEL: "silent" },
    projects: [
      project("unit"),
      project("architecture"),
      project("integration", {
        globalSetup: `${support}/start-database.ts`,
        setupFiles: `${support}/own-database.ts`,
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
