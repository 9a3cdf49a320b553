import { expect, type Page } from "@playwright/test";
import { openItem, reach, send, unfold } from "./site";

const own = (ref: string) => `/handling/suggestions/${ref}`;
const done = (ref: string) => `${ref} 已办`;

type Assigned = { readonly lead: string; readonly co: string };

/** Staff pass the review and assign a lead, a co-handler and a day. */
export async function reviewAndAssign(
  page: Page,
  title: string,
  { lead, co }: Assigned,
): Promise<string> {
  await expect(async () => {
    await page.goto("/desk/suggestions");
    await expect(page.getByRole("link", { name: title })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await reach(page, "/desk/suggestions");
  await openItem(page, title);
  await send(page, "审核通过", / 已办/);
  const ref =
    /S\d{6,12}-[0-9A-Z]{8}/.exec(
      (await page.getByText(/ 已办/).first().textContent()) ?? "",
    )?.[0] ?? "";
  await reach(page, `/desk/suggestions/${ref}`);
  await page.getByRole("combobox", { name: "主办单位" }).selectOption({ label: lead });
  await page.getByText("会办和分办").click();
  const group = page.getByRole("group", { name: /会办单位/ });
  await group.getByRole("checkbox", { name: co }).check();
  await send(page, "交办给主办单位", done(ref));
  return ref;
}

/** The lead signs for it and says what is taken up, with the reason; its head countersigns. */
export async function adopt(handler: Page, lead: Page, ref: string, reason: string) {
  await reach(handler, "/handling/suggestions");
  await reach(handler, own(ref));
  await send(handler, "签收", done(ref));
  await handler.goto(own(ref));
  await handler.getByRole("radio", { name: "部分采纳" }).check();
  await handler.getByRole("button", { name: "交领导审签" }).click();
  await expect(handler.getByRole("alert").filter({ hasText: "理由" })).toBeVisible();
  await handler.goto(own(ref));
  await handler.getByRole("radio", { name: "部分采纳" }).check();
  await handler.getByRole("textbox", { name: /^理由/ }).fill(reason);
  await send(handler, "交领导审签", done(ref));
  await reach(lead, own(ref));
  await send(lead, "审签并公布", done(ref));
}

export async function giveOpinion(page: Page, ref: string, opinion: string): Promise<void> {
  await reach(page, own(ref));
  await page.getByRole("textbox", { name: "会办意见" }).fill(opinion);
  await send(page, "交给主办单位", done(ref));
}

export type Reply = {
  readonly resolution: "A" | "B";
  readonly body: string;
  readonly promise?: { readonly what: string; readonly by: string; readonly who: string };
};

/** Drafted by the handler, countersigned by the lead, and then everybody reads it. */
export async function reply(handler: Page, lead: Page, ref: string, answer: Reply) {
  await reach(handler, own(ref));
  await unfold(handler, "写答复");
  await handler.getByRole("radio", { name: new RegExp(`^${answer.resolution} `) }).check();
  await handler.getByLabel(/^做了什么/).fill(answer.body);
  if (answer.promise) {
    await handler.getByLabel(/^承诺做什么/).fill(answer.promise.what);
    await handler.getByLabel(/^哪一天前做成/).fill(answer.promise.by);
    await handler.getByLabel(/^责任人/).fill(answer.promise.who);
  }
  await handler.getByLabel("怎么和居民沟通的").selectOption({ index: 1 });
  await send(handler, "交领导审签", done(ref));
  await reach(lead, own(ref));
  await send(lead, "审签并公布", done(ref));
}

/** One side's word on the answer. */
export async function rate(page: Page, ref: string, solved: string, satisfaction: string) {
  await reach(page, `/suggestions/${ref}`);
  await page.getByRole("link", { name: "我来评价" }).click();
  await reach(page, new RegExp(`/suggestions/${ref}/rate$`));
  await page.getByRole("radio", { name: solved, exact: true }).check();
  for (const question of [/^对办理结果满意吗/, /^对办理工作满意吗/]) {
    const asked = page.getByRole("group", { name: question });
    await asked.getByRole("radio", { name: satisfaction, exact: true }).check();
  }
  if (satisfaction === "不满意") await page.getByLabel(/^想说的话/).fill("到今天一个也没有建");
  await send(page, "提交评价", "您的评价已经记下");
}

/** A member's sheet: came, by a visit, to the point; what they think of manner and result. */
export async function rateAsMember(page: Page, ref: string, solved: string, result: string) {
  await reach(page, `/suggestions/${ref}/rate`);
  const ticked = [solved, "已走访", "走访", "针对", "态度满意", result];
  for (const name of ticked) await page.getByRole("radio", { name, exact: true }).check();
  await send(page, "提交评价", "您的评价已经记下");
}
