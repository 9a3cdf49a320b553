import { expect, type Page } from "@playwright/test";
import { reach, send } from "./site";

type Scene = { home: Page; phone: Page; host: Page; ref: string };

const question = "防水重做要多久，下雨天怎么办";
const current = (page: Page) => page.locator("#now");

/** Goes on to the next item of the agenda and answers which one that is. */
async function goOn(host: Page, ref: string): Promise<string> {
  await reach(host, `/desk/consultations/${ref}/run`);
  const next = host.getByRole("button", { name: /^进入下一项/ });
  const title = ((await next.textContent()) ?? "").replace(/^进入下一项：|正在提交…$/g, "").trim();
  await send(host, next, "正在进行");
  return title;
}

/**
 * The item that is on is seen at home without a reload, and survives one; a question asked on a
 * phone is agreed with from home; whoever was cut off sees what is on when they come back.
 */
export async function follow({ home, phone, host, ref }: Scene): Promise<void> {
  await reach(home, `/consultations/${ref}/live`);
  await reach(phone, `/consultations/${ref}/live`);
  const first = await goOn(host, ref);
  await expect(current(home)).toHaveText(first);

  await phone.locator("summary", { hasText: "我要提问" }).click();
  await phone.getByLabel("想问什么").fill(question);
  await phone.getByRole("button", { name: "提交提问" }).click();
  const asked = (page: Page) =>
    page
      .locator("section", { has: page.locator("#questions") })
      .locator("li", { hasText: question });
  await expect(asked(phone)).toBeVisible();
  await expect(asked(home)).toBeVisible();
  await asked(home).getByRole("button", { name: "我也这么想" }).click();
  await expect(asked(home)).toContainText("1 人附议");
  await home.reload();
  await expect(current(home)).toHaveText(first);
  await expect(asked(home)).toContainText("1 人附议");
  await expect(asked(home).getByRole("button", { name: "已附议，撤回" })).toBeVisible();

  await home.context().setOffline(true);
  const second = await goOn(host, ref);
  await home.context().setOffline(false);
  await reach(home, `/consultations/${ref}/live`);
  await expect(current(home)).toHaveText(second);
}
