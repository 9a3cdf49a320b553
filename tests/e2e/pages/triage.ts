import { expect, type Page } from "@playwright/test";
import { reach, send, unfold } from "./site";

const caseOf = (ref: string) => `/desk/complaints/${ref}`;
const done = (ref: string) => `${ref} 办好了`;

export async function acceptAndDispatch(page: Page, ref: string): Promise<void> {
  await reach(page, caseOf(ref));
  await send(page, page.getByRole("button", { name: /^受理并派单/ }), done(ref));
}

export async function accept(page: Page, ref: string): Promise<void> {
  await reach(page, caseOf(ref));
  await send(page, "只受理", done(ref));
}

/** Without a code and a word to the reporter nothing is declined. */
export async function decline(page: Page, ref: string, code: string, note: string): Promise<void> {
  await reach(page, caseOf(ref));
  const form = await unfold(page, "不受理");
  await form.getByLabel("原因").selectOption({ value: code });
  await form.getByLabel("告诉反映人的话").fill(note);
  await send(page, "不受理并告知", done(ref));
}

export async function merge(page: Page, ref: string, into: string): Promise<void> {
  await reach(page, caseOf(ref));
  const form = await unfold(page, "并入其他回执号");
  await form.getByLabel("回执号").fill(into);
  await send(page, form.getByRole("button", { name: "合并" }), done(ref));
}

/** The department signs for what was sent to it, and begins. */
export async function takeOn(page: Page, ref: string): Promise<void> {
  await reach(page, "/handling");
  await reach(page, `/handling/complaints/${ref}`);
  await send(page, "签收", "开始办理");
  await send(page, "开始办理", "答复反映人");
}

/** The department answers: written, looked at as the reporter will see it, published. */
export async function answer(page: Page, ref: string, text: string): Promise<void> {
  await reach(page, `/handling/complaints/${ref}`);
  const form = page.locator("form", { has: page.getByLabel("答复前怎么沟通的") });
  if (!(await form.isVisible())) await page.getByText("答复反映人").first().click();
  await form.getByLabel("答复前怎么沟通的").selectOption({ index: 1 });
  await form.getByLabel(/^答复：/).fill(text);
  await form.getByRole("button", { name: "预览答复" }).click();
  await page.getByRole("button", { name: "发布答复" }).click();
  await expect(page.getByText(/办好了|已办/).first()).toBeVisible();
}

/** The rule has put the like complaints together; triage looks and confirms. */
export async function confirmProblem(page: Page, place: RegExp, title: string): Promise<string> {
  await expect(async () => {
    await page.goto("/desk/problems?state=detected");
    await expect(page.getByRole("row", { name: place })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await reach(page, "/desk/problems?state=detected");
  await page.getByRole("row", { name: place }).getByRole("link").click();
  await reach(page, /\/desk\/problems\/P/);
  await page.getByLabel("标题").fill(title);
  await send(page, "确认共性问题", "已确认");
  return page.url().split("/").at(-1) ?? "";
}
