import "server-only";
import { answerHandover } from "@/lib/complaint/commands/answer-handover";
import { acceptCoOpinion, askCoHandler } from "@/lib/complaint/commands/ask-co-handler";
import { askExtension, decideExtension } from "@/lib/complaint/commands/extend-closing";
import { giveCoOpinion } from "@/lib/complaint/commands/give-co-opinion";
import { handToFirm } from "@/lib/complaint/commands/hand-to-firm";
import { receiveComplaint, startComplaint } from "@/lib/complaint/commands/receive-complaint";
import { recordContact } from "@/lib/complaint/commands/record-contact";
import { addDays, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { storyResidentIds } from "../people";
import { seedId } from "../seed-id";
import { type Stage, shift } from "../stage";
import { type Filed, fileReport, isTold, takeOn, type Words } from "./filing";

const [c1 = "", c2 = "", c3 = "", c4 = ""] = storyResidentIds("330106005055").slice(8);
const place = "compound-330106005055-1";

const answered: Words = {
  by: c1,
  place,
  category: "PS04",
  body: "翠苑一区楼道里的声控灯坏了一个多月，报修两次都没有人来。",
};
const open: Words = {
  by: c2,
  place,
  category: "PS01",
  body: "翠苑一区垃圾房门口每天早上都有没扫干净的厨余，气味很大。",
};
const extended: Words = {
  by: c3,
  place,
  category: "FW01",
  body: "翠苑一区顶楼下雨就漏，墙皮一块块掉，去年修过一次又漏了。",
};
const coHandled: Words = {
  by: c4,
  place,
  category: "TC03",
  body: "翠苑一区东门外整排车停在消防通道上，救护车进不来。",
};

const housing = "handler-housing";

/** The department signs, begins and calls the reporter, on the day after it was filed. */
async function begin(stage: Stage, daysAgo: number, words: Words): Promise<Filed> {
  const day = shift(stage.today, -daysAgo);
  const scene = stage.at(day, "09:20");
  const filed = await fileReport(scene, words);
  await scene.settle();
  await takeOn(scene.later(40), [filed], "housing");
  const { ref } = filed;
  await scene.later(90).do(housing, receiveComplaint, { ref });
  await scene.later(100).do(housing, startComplaint, { ref });
  const said = "电话里问了情况，约了上门看。";
  await scene.later(150).do(housing, recordContact, { ref, how: "phoned", text: said });
  return filed;
}

async function handOver(stage: Stage): Promise<void> {
  const first = await begin(stage, 4, answered);
  const day = shift(stage.today, -4);
  await stage.at(day, "14:10").do(housing, handToFirm, {
    ref: first.ref,
    text: "请写明两次报修的记录，何时换好。",
  });
  const { id } = await db.complaintHandover.findFirstOrThrow({
    where: { complaintId: first.id },
    select: { id: true },
  });
  const answer = {
    handover: id,
    contact: "visited",
    text: "两次报修登记在册，因缺配件拖了下来。今天已更换六层声控灯，请楼长一起看过。",
  } as const;
  await stage.at(shift(stage.today, -2), "16:40").do("044", answerHandover, answer);
  const second = await begin(stage, 2, open);
  await stage.at(shift(stage.today, -2), "15:30").do(housing, handToFirm, {
    ref: second.ref,
    text: "",
  });
}

async function extend(stage: Stage): Promise<void> {
  const { ref } = await begin(stage, 3, extended);
  const day = shift(stage.today, -2);
  await stage.at(day, "10:20").do(housing, askExtension, {
    ref,
    days: 5,
    text: "屋面要等连晴三天才能做闭水试验，查清漏点再定修法。",
  });
  const decision = { ref, granted: "yes", text: "" } as const;
  await stage.at(day, "11:05").do("031", decideExtension, decision);
}

async function coHandle(stage: Stage): Promise<void> {
  const { ref, id } = await begin(stage, 3, coHandled);
  const day = shift(stage.today, -3);
  const ask = async (department: string, text: string) => {
    const departmentId = seedId("department", department);
    const dueOn = addDays(dayOf(stage.now), 2);
    await stage.at(day, "14:30").do(housing, askCoHandler, { ref, departmentId, dueOn, text });
    const where = { complaintId_departmentId: { complaintId: id, departmentId } };
    return (await db.complaintCoHandler.findUniqueOrThrow({ where })).id;
  };
  const fire = await ask("fire", "东门外这段算不算消防通道，怎么划线？");
  await ask("urban", "人行道上的停车由谁管，能不能先劝离？");
  await stage.at(shift(stage.today, -2), "10:00").do("handler-fire", giveCoOpinion, {
    part: fire,
    text: "属于消防车通道，应划黄色禁停网格线，我们提供样式并参加验收。",
  });
  await stage.at(shift(stage.today, -2), "10:40").do(housing, acceptCoOpinion, { ref, part: fire });
}

/** 翠苑一区: four complaints for which the department needs others. */
export async function tellAskingOthers(stage: Stage): Promise<void> {
  if (await isTold(answered)) return;
  await handOver(stage);
  await extend(stage);
  await coHandle(stage);
}
