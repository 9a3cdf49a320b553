import "server-only";
import { catchUpTallies } from "@/lib/core/tally-rebuild";
import { factKinds } from "@/lib/insight/records/tally-kinds";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { loadGround } from "./load-ground";
import { loadMonth } from "./month/load-month";
import { Stage } from "./stage";
import { tellAskingOthers } from "./stories/asking-others";
import { tellBaoshi } from "./stories/baoshi";
import { tellBoards } from "./stories/boards";
import { tellCuiyuan } from "./stories/cuiyuan";
import { tellEveryday } from "./stories/everyday";
import { tellGudang } from "./stories/gudang";
import { tellHalls } from "./stories/halls";
import { tellLift } from "./stories/lift";
import { tellMatters } from "./stories/matters";
import { measureResolved } from "./stories/problems";
import { tellQingfeng } from "./stories/qingfeng";
import { tellRails } from "./stories/rails";
import { tellRoutes } from "./stories/routes";
import { tellSandun } from "./stories/sandun";
import { tellTemplates } from "./stories/templates";
import { tellWatched } from "./stories/watched";
import { tellWenxin } from "./stories/wenxin";
import { tellZero } from "./stories/zero";
import { tellZhuantang } from "./stories/zhuantang";
import { loadChannelCounts } from "./years/channel-counts";
import { loadFirmYear } from "./years/firm-year";
import { loadStudioYear } from "./years/studio-year";

const stories = [
  tellBaoshi,
  tellHalls,
  tellQingfeng,
  tellSandun,
  tellGudang,
  tellWenxin,
  tellZhuantang,
  tellCuiyuan,
  tellRails,
  tellRoutes,
  tellTemplates,
  tellLift,
  tellMatters,
  tellEveryday,
  tellAskingOthers,
  tellWatched,
  tellZero,
  tellBoards,
  measureResolved,
];

/** Loads what a first start shows; a second time adds nothing. */
export async function seedDemonstration(now: Date): Promise<void> {
  await loadGround(now);
  await loadMonth(now);
  await loadStudioYear(now);
  await loadFirmYear(now);
  const stage = await Stage.open(now);
  await loadChannelCounts(now);
  for (const tell of stories) {
    await tell(stage);
    await stage.clear();
  }
  // As the night after would: how common each word is, which new complaints are compared by.
  await detectProblems({ scope: "" }, now);
  await stage.settle();
  await stage.clear();
  await catchUpTallies(process.env.DATABASE_URL ?? "", factKinds);
}
