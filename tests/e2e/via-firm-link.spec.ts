import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { dayAfter, strike, waitUntil } from "./pages/clock";
import { phoneScreen, reach, send, somebody, unfold } from "./pages/site";

const own = "/handling/complaints";
const answered = "已更换单元门闭门器，门可以自己关上了。";

/** The housing department's complaint from a compound with a firm that is in hand and with nobody else. */
async function inHand(page: Page, title: RegExp): Promise<string> {
  await reach(page, `${own}?stage=in-hand`);
  const href = await page.getByRole("link", { name: title }).first().getAttribute("href");
  return href ?? "";
}

async function handOver(page: Page, item: string): Promise<string> {
  await reach(page, item);
  const form = await unfold(page, "转给物业答复");
  await form.getByLabel(/要物业说明什么/).fill("请写明哪天修好。");
  await send(page, form.getByRole("button", { name: "转给物业答复" }), "只显示这一次");
  await expectAccessible(page);
  const link = await page.getByRole("link", { name: /\/firm\// }).getAttribute("href");
  return new URL(link ?? "").pathname;
}

test("a firm answers by its link on a phone, once, and the department uses it", async ({
  browser,
}) => {
  const handler = await somebody(browser, "041");
  const item = await inHand(handler, /顶楼下雨就漏/);
  const link = await handOver(handler, item);

  const firm = await somebody(browser, undefined, { viewport: phoneScreen });
  const opened = await firm.goto(link);
  expect(opened?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(opened?.headers()["x-robots-tag"]).toContain("noindex");
  await reach(firm, link);
  await expect(firm.getByText("第五十条")).toBeVisible();
  await expect(firm.getByText("请写明哪天修好。")).toBeVisible();
  const answer = firm.waitForResponse((each) => each.request().method() === "POST");
  await firm.getByRole("button", { name: "交给承办单位" }).click();
  await answer;
  await expect(firm.getByRole("alert").first()).toBeFocused();
  await firm.getByLabel("办理情况").fill(answered);
  await firm.getByRole("radio", { name: "当面沟通" }).check();

  const second = await somebody(browser, undefined, { viewport: phoneScreen });
  await reach(second, link);
  await send(firm, "交给承办单位", /已于.*答复/);
  await expect(firm.getByText(answered)).toBeVisible();
  await expectAccessible(firm);

  await second.getByLabel("办理情况").fill("另外一个说法，和刚才的不一样。");
  await second.getByRole("radio", { name: "电话沟通" }).check();
  await second.getByRole("button", { name: "交给承办单位" }).click();
  await expect(second.getByText("已经答复过").first()).toBeVisible();
  await reach(second, link);
  await expect(second.getByText(answered)).toBeVisible();
  await expect(second.getByRole("button", { name: "交给承办单位" })).toHaveCount(0);

  await reach(handler, item);
  await expect(handler.getByText(answered).first()).toBeVisible();
  const form = await unfold(handler, "答复反映人");
  await form.getByLabel("答复前怎么沟通的").selectOption({ index: 1 });
  await form.getByLabel(/^答复：/).fill("物业换了闭门器，我们到现场看过，门能关上。");
  await form.getByRole("button", { name: "预览答复" }).click();
  await expect(handler.getByText("反映人将看到")).toBeVisible();
  await send(handler, "发布答复", /办好了/);
});

test("without JavaScript the firm's form posts from a page that sends no referrer", async ({
  browser,
}) => {
  const contact = await somebody(browser, "044");
  await reach(contact, "/handling");
  await expect(contact.getByRole("heading", { name: "转给我们的诉求" })).toBeVisible();

  const handler = await somebody(browser, "041");
  const item = await inHand(handler, /东门外整排车/);
  const link = await handOver(handler, item);
  const firm = await somebody(browser, undefined, { javaScriptEnabled: false });
  await firm.goto(link);
  await firm.getByLabel("办理情况").fill(answered);
  await firm.getByRole("radio", { name: "电话沟通" }).check();
  await firm.getByRole("button", { name: "交给承办单位" }).click();
  await expect(firm.getByText(/已于.*答复/)).toBeVisible();
});

// Last, since it lets twenty days pass.
test("a link that is forged, withdrawn or too late opens nothing to answer", async ({
  browser,
}) => {
  const stranger = await somebody(browser);
  const forged = await stranger.goto(`/firm/${"a".repeat(43)}`);
  expect(forged?.status()).toBe(404);

  const handler = await somebody(browser, "041");
  const item = await inHand(handler, /东门外整排车/);
  const first = await handOver(handler, item);
  const form = await unfold(handler, "收回给物业的链接");
  await send(handler, form.getByRole("button", { name: "收回链接" }), /办好了/);
  await reach(stranger, first);
  await expect(stranger.getByText("已经收回，不用答复")).toBeVisible();

  const link = await handOver(handler, item);
  await reach(stranger, link);
  await expect(stranger.getByRole("button", { name: "交给承办单位" })).toBeVisible();
  waitUntil(dayAfter(20), "09:00");
  await reach(stranger, link);
  await expect(stranger.getByText("答复期限已过").first()).toBeVisible();
  await expect(stranger.getByText(/联系电话/).first()).toBeVisible();
  await strike("expire-handovers");
  await reach(handler, item);
  await expect(handler.getByText("到期未答复").first()).toBeVisible();
});
