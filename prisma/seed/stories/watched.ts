import "server-only";
import { receiveComplaint, startComplaint } from "@/lib/complaint/commands/receive-complaint";
import { recordContact } from "@/lib/complaint/commands/record-contact";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { db } from "@/lib/core/db";
import { acceptExplanation } from "@/lib/supervision/commands/decide-explanation";
import { explainOrder } from "@/lib/supervision/commands/explain-order";
import { type Stage, shift } from "../stage";
import { type Filed, fileReport, isTold, takeOn, type Words } from "./filing";

const doors: Words = {
  by: "002",
  place: "compound-330106005055-1",
  category: "PS04",
  body: "2幢单元门的门禁坏了快一个月，谁都能进来，楼里老人多，晚上不放心。",
  consult: false,
};
const ceiling: Words = {
  by: "003",
  place: "compound-330106002052-1",
  category: "FW01",
  body: "顶楼楼梯间的天花板一直掉灰，雨天往下滴水，怕哪天整块掉下来。",
  consult: false,
};

async function orderOn({ id }: Filed): Promise<string> {
  const order = await db.supervisionOrder.findFirstOrThrow({
    where: { subject: "complaint", subjectId: id },
    select: { ref: true },
  });
  return order.ref;
}

/** The department answers the reporter long after the day it had promised. */
async function answerLate(stage: Stage, { ref }: Filed, ago: number, text: string): Promise<void> {
  const scene = stage.ago(ago);
  await scene.do("041", receiveComplaint, { ref });
  await scene.later(1).do("041", startComplaint, { ref });
  const said = "电话里说明了拖延的原因，约好上门时间。";
  await scene.later(2).do("041", recordContact, { ref, how: "phoned", text: said });
  await scene.later(3).do("041", replyComplaint, { ref, text, contact: "phoned" });
}

/**
 * 督办: two answers that did not come in time. One order ran out before the department said a word, so
 * it stands before the chairmen; of the other the explanation waits to be read.
 */
export async function tellWatched(stage: Stage): Promise<void> {
  if (await isTold(doors)) return;
  const filedOn = async (back: number, words: Words) => {
    const scene = stage.at(shift(stage.today, -back), "09:25");
    const filed = await fileReport(scene, words);
    await takeOn(scene.later(50), [filed], "housing");
    return filed;
  };
  const first = await filedOn(19, doors);
  await stage.at(shift(stage.today, -13), "08:10").strike("mark-late");
  const second = await filedOn(8, ceiling);
  await stage.at(shift(stage.today, -2), "08:10").strike("mark-late");
  await stage.at(shift(stage.today, -1), "08:47").strike("list-overdue-orders");
  await stage.at(shift(stage.today, -1), "08:50").strike("mark-late");
  await answerLate(stage, first, 55, "门禁主机已更换，单元门能关上了，备用钥匙放在物业值班室。");
  await answerLate(stage, second, 50, "已请防水队看过，天晴后三天内修好，期间拉警戒线。");
  const late = { ref: await orderOn(first), doneOn: stage.workday(6) };
  const why = "门禁主机停产，重新选型耽误了三周。其余五个单元的门禁在承诺日期前一并更换。";
  await stage.ago(40).do("042", explainOrder, { ...late, body: why });
  await stage.ago(30).do("051", acceptExplanation, { ref: late.ref, round: 1 });
  const waiting = { ref: await orderOn(second), doneOn: stage.workday(9) };
  const reason = "经办人请假没有移交，现由科长接手，已约防水队进场。";
  await stage.ago(20).do("042", explainOrder, { ...waiting, body: reason });
}
