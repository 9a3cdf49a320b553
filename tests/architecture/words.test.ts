import { upholds } from "./rule";
import {
  actionsAreNamed,
  civicVerbs,
  readsCarryTheReader,
  refuseWithAReason,
  whoIsNotWhen,
  wordsInCopy,
} from "./rules/words";

upholds(wordsInCopy, {
  planted: {
    "components/ui/planted.tsx": "export const Go = () => <b>提交</b>;",
    "app/[mode]/planted/page.tsx": 'export const Go = () => <b title="提交" />;',
    "app/[mode]/planted/actions.ts": "const message = `请再试`;",
    "app/[mode]/planted/_parts/part.tsx": 'const comma = "，";',
    "lib/complaint/commands.ts": 'const reason = "不受理";',
  },
  clean: {
    "components/ui/planted.tsx": "// 长辈版\nexport const Go = () => <b>{words.go.zh}</b>;",
    "components/ui/copy.ts": 'export const go = { zh: "提交", en: "Submit" };',
    "lib/complaint/rules/planted.ts": 'export const words = ["被困"];',
  },
});

upholds(civicVerbs, {
  planted: {
    "lib/complaint/commands.ts": "export async function updateStatus() {}",
    "lib/complaint/commands/plant-one.ts": "export const processComplaint = () => 1;",
  },
  clean: { "lib/complaint/commands.ts": "export async function withdrawComplaint() {}" },
});

upholds(actionsAreNamed, {
  planted: {
    "app/[mode]/planted/actions.ts": '"use server";\nexport async function adopt() {}',
    "app/[mode]/other/actions.ts": "export async function adoptAction() {}",
  },
  clean: {
    "app/[mode]/planted/actions.ts": '"use server";\nexport async function adoptAction() {}',
  },
});

upholds(refuseWithAReason, {
  planted: {
    "lib/complaint/policy.ts": "export function canAccept(actor: Actor): boolean { return false; }",
    "lib/problem/policy.ts": "export const canMerge = (actor: Actor) => allow(null);",
  },
  clean: {
    "lib/complaint/policy.ts": "export function canAccept(a: Actor): Verdict { return deny('x'); }",
  },
});

upholds(whoIsNotWhen, {
  planted: {
    "lib/complaint/policy.ts":
      'export function canAccept(a: Actor, c: C): Verdict { return c.status === "x" ? a : a; }',
    "lib/complaint/workflow.ts": 'import type { Actor } from "@/lib/core/actor";',
  },
  clean: {
    "lib/complaint/policy.ts":
      "export function canSeeComplaint(a: Actor, c: C): Verdict { return show(c.status); }",
  },
});

upholds(readsCarryTheReader, {
  beside: {
    "lib/volunteer/queries/planted.ts": [
      "export async function listTeams(filter: Filter) {}",
      "export const countTeams = async () => 1;",
      "export async function getTeam(actor: Actor, ref: string) {}",
      "export async function listPublishedTeams() {}",
    ].join("\n"),
  },
  planted: {
    "app/[mode]/planted/page.tsx": 'import { listTeams } from "@/lib/volunteer/queries/planted";',
    "app/api/planted/route.ts": 'import { countTeams } from "@/lib/volunteer/queries/planted";',
  },
  clean: {
    "app/[mode]/planted/page.tsx": [
      'import { getTeam, listPublishedTeams } from "@/lib/volunteer/queries/planted";',
      'import { listStreets } from "@/lib/place/queries";',
    ].join("\n"),
  },
});
