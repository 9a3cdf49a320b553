import "server-only";
import { keepTemplate } from "@/lib/catalogue/commands/keep-template";
import { templateForm } from "@/lib/catalogue/model/template";
import { db } from "@/lib/core/db";
import { district } from "../divisions";
import { seedId } from "../seed-id";
import { type Stage, shift } from "../stage";

const templates = [
  {
    name: "已到现场查看（示例）",
    text: "您好，您反映的{小区}{类别}一事（回执号 {回执号}）已收到。我们已派人到现场查看，情况是：",
  },
  {
    name: "还需要时间（示例）",
    text: "您好，您反映的{小区}{类别}一事（回执号 {回执号}）正在办理，最迟 {期限} 前给您答复。目前的进展是：",
  },
  {
    name: "电梯已检修（示例）",
    categoryPrefix: "DT",
    departmentId: seedId("department", "market"),
    text: "您好，您反映的{小区}电梯问题（回执号 {回执号}），维保单位已经检修。检修结果和下次检查时间是：",
  },
];

/** Staff write the wordings that answers begin from. */
export async function tellTemplates(stage: Stage): Promise<void> {
  if ((await db.replyTemplate.count({ where: { scope: district } })) > 0) return;
  const scene = stage.at(shift(stage.today, -12), "10:00");
  for (const [n, template] of templates.entries()) {
    const form = templateForm.parse({ scope: district, ...template });
    await scene.later(n * 5).do("051", keepTemplate, form);
  }
}
