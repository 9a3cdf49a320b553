import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { upholds } from "./rule";
import { domainFiles, kebabCase, mirrored, noDrawers, segmentFiles } from "./rules/vocabulary";

upholds(domainFiles, {
  planted: {
    "lib/complaint/service.ts": "",
    "lib/complaint/commands/accept.ts": "",
    "lib/complaint/rules.ts": "",
    "lib/complaint/rules/deep/planted.ts": "",
    "lib/complaint/copy.tsx": "",
    "lib/complaints/model.ts": "",
    "lib/planted.ts": "",
  },
  clean: {
    "lib/complaint/reactions.ts": "",
    "lib/complaint/commands/accept-complaint.ts": "",
    "lib/complaint/queries/queue.ts": "",
    "lib/look-back/documents/sheet.ts": "",
    "lib/core/planted.ts": "",
  },
});

upholds(noDrawers, {
  planted: {
    "lib/complaint/index.ts": "",
    "components/ui/utils.tsx": "",
    "tests/support/db-helpers.ts": "",
    "app/[mode]/_parts/types.ts": "",
    "lib/common/planted.ts": "",
    "prisma/seed/util.ts": "",
  },
  clean: { "lib/core/tag.ts": "", "lib/complaint/rules/similarity.ts": "" },
});

upholds(kebabCase, {
  planted: {
    "components/ui/Button.tsx": "",
    "lib/complaint/rules/title_case.ts": "",
    "tests/unit/core/camelCase.test.ts": "",
  },
  clean: { "tests/unit/core/day.test.ts": "", "components/ui/ink-edge.tsx": "" },
});

upholds(segmentFiles, {
  planted: {
    "app/[mode]/(public)/planted/hero.tsx": "",
    "app/[mode]/(public)/planted/queries.ts": "",
  },
  clean: {
    "app/[mode]/(public)/planted/page.tsx": "",
    "app/[mode]/(public)/planted/actions.ts": "",
    "app/[mode]/(public)/planted/_parts/hero.tsx": "",
    "app/api/planted/route.ts": "",
  },
});

upholds(mirrored, {
  planted: { "lib/volunteer/workflow.ts": "", "lib/volunteer/policy.ts": "" },
  clean: { "lib/complaint/workflow.ts": "", "lib/volunteer/model.ts": "" },
});

const folders = ["app", "components", "docs", "lib", "prisma", "public", "tests"];
const insistedOn = [
  ".config",
  ".ci",
  ".gitattributes",
  ".gitignore",
  ".npmrc",
  ".nvmrc",
  "README.md",
  "biome.json",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "prisma.config.ts",
  "proxy.ts",
  "tsconfig.json",
];

describe("The top level is the user's", () => {
  it("holds what the architecture names and what a tool insists on", () => {
    const ignored = readFileSync(".gitignore", "utf8").split("\n");
    const isIgnored = (name: string) =>
      ignored.some((line) => line === name || line === `${name}/` || line === `/${name}`) ||
      name.endsWith(".tsbuildinfo") ||
      name.startsWith(".next-");
    const others = readdirSync(".").filter(
      (name) => name !== ".git" && !isIgnored(name) && ![...folders, ...insistedOn].includes(name),
    );
    expect(others, "belongs in lib/, tests/ or docs/").toEqual([]);
  });
});
