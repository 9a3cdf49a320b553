import "server-only";
import { askDate } from "@/lib/campaign/commands/ask-date";
import { draftCampaign } from "@/lib/campaign/commands/draft-campaign";
import { addTask, agreePlan, draftPlan } from "@/lib/campaign/commands/keep-plan";
import { announceCampaign, startCampaign } from "@/lib/campaign/commands/move-campaign";
import { moveCompoundStand } from "@/lib/campaign/commands/move-stand";
import { finishTask, reportProgress, startTask } from "@/lib/campaign/commands/report-task";
import type { StandMoving } from "@/lib/campaign/model/stand";
import { getPublishedBoard } from "@/lib/campaign/queries/plans";
import { addDays } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { district } from "../divisions";
import { chance } from "../pick";
import type { Stage } from "../stage";

const ref = "unmanaged-to-zero";
const theme =
  "没有物业的小区，一个一个议、一个一个管起来：先问居民要什么，再定怎么管、谁来管、钱从哪里出。（示例）";

const notes: Readonly<Record<StandMoving["act"], string>> = {
  "choose-firm": "业主大会表决通过，选定一家物业企业。（示例）",
  "run-by-community": "社区保洁队先代管，账目每月公布。（示例）",
  "take-over": "物业企业已经进场，门岗和保洁到位。（示例）",
  "fall-through": "物业企业退出，重新商量。（示例）",
};

/** What becomes of a compound, by a lot that depends on its name: days after the start, and what. */
function courseOf(id: string): readonly (readonly [day: number, act: StandMoving["act"]])[] {
  const lot = chance(`zero ${id}`);
  const first = 3 + Math.floor(chance(`zero day ${id}`) * 14);
  if (lot < 0.3) return [];
  if (lot < 0.55) return [[first, "run-by-community"]];
  if (lot < 0.75) return [[first, "choose-firm"]];
  return [
    [first, "choose-firm"],
    [first + 6, "take-over"],
  ];
}

async function clearBoard(stage: Stage, campaignId: string, firstDay: string): Promise<void> {
  const { rows } = await getPublishedBoard(campaignId);
  const acts = rows
    .flatMap((row) => courseOf(row.compound).map(([day, act]) => ({ row, day, act })))
    .sort((a, b) => a.day - b.day);
  for (const [day, own] of Map.groupBy(acts, (each) => each.day)) {
    const scene = stage.at(addDays(firstDay, day), "15:00");
    await scene.each(
      moveCompoundStand,
      own.map(({ row, act }) => ["051", { ref, stand: row.id, act, note: notes[act] }] as const),
    );
  }
}

const tasks = [
  ["摸清户数、欠账和公共设施", "street-330106002", 12],
  ["和居民议定服务内容和收费", "street-330106002", 24],
  ["请三家物业企业现场说明", "housing", 38],
] as const;

async function planFor(stage: Stage, firstDay: string): Promise<void> {
  const scene = stage.at(addDays(firstDay, 4), "10:00");
  await scene.do("liaison-330106002", draftPlan, {
    ...{ ref, compound: "compound-330106002052-1", departmentCode: "street-330106002" },
    summary: "老小区没有物业，路灯、门岗和保洁都没人管。先摸清家底，再议定怎么管、谁来管。（示例）",
  });
  const plan = await db.compoundPlan.findFirstOrThrow({ select: { id: true } });
  const of = { ref, plan: plan.id };
  for (const [title, departmentCode, days] of tasks) {
    const task = { title, departmentCode, dueOn: addDays(firstDay, days) };
    await scene.do("liaison-330106002", addTask, { ...of, ...task });
  }
  await stage.at(addDays(firstDay, 6), "19:30").do("liaison-330106002", agreePlan, of);
  const [first, second, third] = await db.planTask.findMany({
    where: { planId: plan.id },
    orderBy: { position: "asc" },
    take: 3,
  });
  if (!first || !second || !third) throw new Error("the plan has no tasks");
  const evidence = "户数、欠账和设施清单已贴在公告栏，居民代表核对过。（示例）";
  await stage
    .at(addDays(firstDay, 11), "16:00")
    .do("liaison-330106002", finishTask, { ...of, task: first.id, reason: evidence });
  await stage
    .at(addDays(firstDay, 13), "09:30")
    .do("liaison-330106002", startTask, { ...of, task: second.id });
  const said = { ...of, task: third.id };
  await stage
    .at(addDays(firstDay, 20), "15:20")
    .do("041", reportProgress, { ...said, text: "已联系三家物业企业，两家答应来现场。（示例）" });
  await stage.at(addDays(firstDay, 25), "10:10").do("041", askDate, {
    ...said,
    dueOn: addDays(firstDay, 52),
    reason: "第三家企业要先看公共设施清单，想等清单补齐一起说明。（示例）",
  });
}

/** 清零行动: under way, with its board half cleared and a plan for 宝石里. */
export async function tellZero(stage: Stage): Promise<void> {
  if ((await db.campaign.count({ where: { slug: ref } })) > 0) return;
  const fromDay = addDays(stage.today, -28);
  await stage.at(addDays(fromDay, -10), "10:00").do("051", draftCampaign, {
    ...{ slug: ref, scope: district, name: "无物业小区清零行动", theme, fromDay },
    ...{ toDay: addDays(fromDay, 60), matters: ["PM"] },
  });
  await stage.at(addDays(fromDay, -7), "10:00").do("051", announceCampaign, { ref });
  await stage.at(fromDay, "09:00").do("051", startCampaign, { ref });
  const campaign = await db.campaign.findUniqueOrThrow({ where: { slug: ref } });
  await clearBoard(stage, campaign.id, fromDay);
  await planFor(stage, fromDay);
}
