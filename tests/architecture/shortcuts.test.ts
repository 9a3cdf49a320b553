import { upholds } from "./rule";
import { noLeftovers, strictTypes, testsRun } from "./rules/shortcuts";

upholds(strictTypes, {
  planted: {
    "lib/core/planted.ts": "export const a = (x: any) => x;",
    "lib/core/other-planted.ts": "export const a = (x?: string) => x!.length;",
    "lib/core/third-planted.ts": "// @ts-ignore\nexport const a = 1;",
    "lib/core/fourth-planted.ts": "let a!: string;",
    "components/ui/planted.tsx": "/* biome-ignore lint: because */\nexport const a = 1;",
    "tests/unit/core/planted.test.ts": "// @ts-expect-error\nconst a: string = 1;",
  },
  clean: { "lib/core/planted.ts": 'export const any = (x: unknown) => x !== "any!";' },
});

upholds(noLeftovers, {
  planted: {
    "lib/core/planted.ts": "// TODO later",
    "lib/core/other-planted.ts": "/* FIXME */",
    "lib/core/third-planted.ts": "// ---------- queries ----------",
    "lib/core/fourth-planted.ts": "// const old = await load();",
    "components/ui/planted.tsx": "export const A = () => <p>{/* <Old /> */}</p>;",
  },
  clean: { "lib/core/planted.ts": "// Two officers may decide at once; the second is told.\n" },
});

upholds(testsRun, {
  planted: {
    "tests/unit/core/planted.test.ts": 'it.only("runs alone", () => {});',
    "tests/unit/core/other.test.ts": 'describe.skip("sleeps", () => {});',
    "tests/e2e/planted.spec.ts": 'test.describe.only("alone", () => {});',
    "tests/e2e/other.spec.ts": "test.fixme();",
  },
  clean: {
    "tests/unit/core/planted.test.ts": 'it.runIf(isThere)("reads the sample", () => {});',
  },
});
