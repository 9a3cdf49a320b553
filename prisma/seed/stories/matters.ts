import "server-only";
import {
  approveMatter,
  publiciseMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { startSeries } from "@/lib/consultation/commands/start-series";
import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { voiceMatter } from "@/lib/consultation/commands/voice-matter";
import { addDays } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { personOf, type Scene, type Stage } from "../stage";

const station = "station-330106012006";
const [liaison, head] = ["023", "021"];
const parking = {
  venueCode: station,
  title: "菜场门口早高峰停车（示例）",
  reason:
    "菜场门口早上七点到九点停满了车，消防车进不来，居民想商量分时段停车，也给摊主留卸货的时间。",
  households: 260,
};
const benches = {
  venueCode: station,
  title: "口袋公园添几张椅子（示例）",
  reason: "老人走到口袋公园没有地方坐，又有人担心夜里有人聚集吵闹，放几张、放在哪里可以一起商量。",
  source: "member",
} as const;
const reception = {
  venueCode: station,
  title: "庆丰站委员接待日（示例）",
  reason: "每个月固定一天，委员在站里听居民说话，当场能答的当场答，答不了的转成议题。",
  source: "party-government",
} as const;
const questions = {
  cared: "居民每次走访都提到",
  "in-remit": "站里自己就能安排",
  deliberable: "不涉及诉讼和执法个案",
};

/** 灵隐: a matter before the public, one to screen, and the reception day of the station as a series. */
export async function tellMatters(stage: Stage): Promise<void> {
  if ((await db.matter.count({ where: { title: parking.title } })) > 0) return;
  await tellReception(stage);
  const publicised = stage.at(stage.workday(-1), "09:30");
  const it = await stage.at(stage.workday(-3), "19:10").do("001", proposeMatter, parking);
  await readyForPublic(publicised, it);
  const ref = it.matterRef;
  await publicised.later(130).do("002", voiceMatter, { ref, stance: "support" });
  await publicised.later(190).do("003", voiceMatter, {
    ref,
    stance: "concern",
    words: "别把车都赶到小区里来，地面划线要先问业主。",
  });
  await stage.at(stage.workday(-1), "16:20").do("014", proposeMatter, benches);
}

type Matter = { readonly matterRef: string };

async function readyForPublic(scene: Scene, { matterRef }: Matter): Promise<void> {
  await scene.do(liaison, screenMatter, { matterRef });
  await scene.later(10).do(liaison, shortlistMatter, { matterRef });
  await scene.later(20).do(head, publiciseMatter, { matterRef });
}

async function tellReception(stage: Stage): Promise<void> {
  const matter = await stage.at(stage.workday(-24), "10:00").do(liaison, proposeMatter, reception);
  const { matterRef } = matter;
  await readyForPublic(stage.at(stage.workday(-22), "10:00"), { matterRef });
  await stage.at(stage.workday(-5), "10:00").do(head, approveMatter, { matterRef, questions });
  const firstDay = addDays(stage.today, 9);
  await stage.at(stage.workday(-2), "15:00").do(liaison, startSeries, {
    matterRef,
    venueCode: station,
    title: reception.title,
    form: "micro",
    every: "monthly",
    restDays: "next",
    firstDay,
    untilDay: addDays(firstDay, 330),
    from: "14:00",
    to: "16:00",
    capacity: 20,
    reason: reception.reason,
    hostId: personOf(head),
    recorderId: personOf(liaison),
    headId: personOf(head),
  });
  await stage.ago(30).strike("make-series-meetings");
}
