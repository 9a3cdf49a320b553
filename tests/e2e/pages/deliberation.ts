import { expect, type Page } from "@playwright/test";
import { reach, send } from "./site";

const lastOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** 转协商: why, and why each of the three questions is answered yes; on to the scheduling form. */
export async function makeMatter(page: Page, problem: string, why: string): Promise<void> {
  await reach(page, `/desk/problems/${problem}`);
  const form = page.locator("form", { has: page.getByRole("button", { name: "定题，去排期" }) });
  for (const box of await form.getByRole("textbox").all()) await box.fill(why);
  await form.getByRole("button", { name: "定题，去排期" }).click();
  await reach(page, /\/desk\/consultations\/new/);
}

/**
 * The nearest venue and its offices stand there, and the members with the reasons that speak for
 * them; who is named is among them.
 */
export async function schedule(page: Page, member: string): Promise<{ ref: string; day: string }> {
  await expect(
    page.getByRole("combobox", { name: "地点" }).locator("option").first(),
  ).toContainText("本社区");
  const day = await page.getByLabel("日期").inputValue();
  const box = page.getByRole("checkbox", { name: new RegExp(`^${member}(?!必须)`) });
  await expect(box).toHaveAccessibleName(/进驻本站|同一镇街|专长相符|公里/);
  await box.check();
  await expect(page.getByRole("checkbox", { name: "同时发布通知、开放报名" })).toBeChecked();
  await page.getByRole("button", { name: "排期并邀请" }).click();
  await reach(page, /\/desk\/consultations\/H/);
  await expect(page.getByText("报名中").first()).toBeVisible();
  return { ref: lastOf(page), day };
}

const desk = (ref: string) => `/desk/consultations/${ref}`;

/** By the menu and the list, as somebody does who comes back days later. */
export async function comeBack(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "协商", exact: true }).click();
  await reach(page, /\/desk\/consultations$/);
  await page.getByRole("link", { name: title }).first().click();
  await reach(page, /\/desk\/consultations\/H/);
}

export async function acceptInvitation(page: Page, title: string): Promise<void> {
  await reach(page, "/duty");
  const card = page.locator("section, div", { hasText: title }).getByRole("button", {
    name: "参加",
    exact: true,
  });
  await send(page, card.last(), "要参加的协商");
}

export async function signUp(page: Page, ref: string): Promise<void> {
  await reach(page, `/consultations/${ref}`);
  await page.getByRole("link", { name: "报名参加" }).click();
  await reach(page, new RegExp(`/consultations/${ref}/sign-up$`));
  await page.getByLabel("怎么称呼您").fill("钟阿姨 庆丰新村");
  await send(page, "确认报名", "您已报名");
}

/** The door opens; the code is on the screen there. */
export async function openDoor(page: Page): Promise<string> {
  await send(page, "开始签到", "签到码");
  const shown = (await page.locator("main").textContent()) ?? "";
  return /签到码\s*(\d{3})\s*(\d{3})/.exec(shown)?.slice(1).join("") ?? "";
}

export async function signInAtDoor(page: Page, ref: string, code: string): Promise<void> {
  await reach(page, `/consultations/${ref}`);
  await page.getByRole("link", { name: "现场签到" }).click();
  await reach(page, new RegExp(`/consultations/${ref}/sign-in$`));
  await page.getByLabel("签到码").fill(code);
  await send(page, "签到", "签到好了");
}

export async function signInByHand(page: Page, ref: string, who: RegExp): Promise<void> {
  await reach(page, desk(ref));
  await page.getByRole("checkbox", { name: who }).check();
  await send(page, "登记到场", "到场");
}

type Point = readonly [side: string, nature: string, text: string];

export async function notePoints(page: Page, ref: string, points: readonly Point[]) {
  for (const [side, nature, text] of points) {
    await page.goto(desk(ref));
    await page.getByRole("textbox", { name: "要点", exact: true }).fill(text);
    await page.getByLabel("哪一方").selectOption({ label: side });
    await page.getByLabel("性质").selectOption({ label: nature });
    await send(page, "记下", text);
  }
}

type Suggestion = { readonly title: string; readonly body: string };

/** The end, the minutes composed from the day, and the three things they suggest, kept together. */
export async function writeMinutes(page: Page, suggestions: readonly Suggestion[]) {
  await page.getByRole("button", { name: "结束协商" }).click();
  await reach(page, /\/minutes$/);
  await expect(page.getByRole("textbox", { name: "公开摘要" })).not.toBeEmpty();
  await page.locator("summary", { hasText: "同时写第 2、3 条" }).click();
  for (const [place, { title, body }] of suggestions.entries()) {
    await page.getByRole("textbox", { name: "标题" }).nth(place).fill(title);
    await page.getByRole("textbox", { name: "意见内容" }).nth(place).fill(body);
  }
  await send(page, "写进纪要", `1. ${suggestions[0]?.title}`);
}

export async function signMinutes(page: Page, ref: string, as: "主持人" | "站长") {
  await reach(page, `${desk(ref)}/minutes`);
  await send(page, `${as}确认纪要`, `${as}已确认`);
}
