import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { reach, somebody } from "./pages/site";

const panel = (page: Page) => page.getByRole("region", { name: "诉求预览" });
const rows = (page: Page) => page.locator(".table tbody tr");
const refOf = async (page: Page) =>
  ((await panel(page).locator(".ref").first().textContent()) ?? "").trim();

/** The keys work once the page is alive; then it says that there are some. */
async function alive(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: /^快捷键/ })).toBeVisible();
}

/** As far as a place with the tabulator, as somebody without a mouse goes. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let n = 0; n < 80; n += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(place).toBeFocused();
}

/** Presses keys, and waits until the page says that this one is done and shows the next. */
async function settles(page: Page, press: () => Promise<void>): Promise<string> {
  const ref = await refOf(page);
  await press();
  await expect(page.getByRole("status").filter({ hasText: `${ref} 办好了` })).toBeVisible();
  await expect(panel(page).locator(".ref").first()).not.toHaveText(ref);
  await expect(rows(page).filter({ hasText: ref })).toHaveCount(0);
  return ref;
}

/** The form of a letter: a reason from the list, a sentence, and its button. */
async function write(page: Page, key: string, field: string, button: string): Promise<void> {
  await page.keyboard.press(key);
  const choice = panel(page).locator("details[open] select").first();
  await expect(choice).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(choice).not.toHaveValue("");
  await tabTo(page, panel(page).locator("details[open]").getByLabel(field));
  await page.keyboard.type("这件事不归这里管，已经电话说明情况（示例）。");
  await tabTo(page, panel(page).getByRole("button", { name: button, exact: true }));
  await page.keyboard.press("Enter");
}

test("five complaints are triaged without a mouse", async ({ browser }) => {
  const page = await somebody(browser, "031", { viewport: { width: 1440, height: 936 } });
  await reach(page, "/desk/complaints");
  await alive(page);

  await test.step("the keys are listed, and the list gives the focus back", async () => {
    await page.keyboard.press("j");
    const second = rows(page).nth(1).locator("a:visible");
    await expect(second).toBeFocused();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "快捷键" });
    await expect(help.getByText("受理并派单")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await expect(second).toBeFocused();
    await page.keyboard.press("k");
    await expect(rows(page).nth(0).locator("a:visible")).toBeFocused();
  });

  await test.step("search finds part of a word, and the row opens beside the list", async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("jk电");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("充电");
    await page.keyboard.press("Enter");
    await reach(page, /\/desk\/complaints\/search\?/);
    await alive(page);
    await expect(page.locator("mark").first()).toHaveText("充电");
    await page.keyboard.press("j");
    const title = (await rows(page).nth(1).locator("a:visible").textContent()) ?? "";
    await page.keyboard.press("Enter");
    await expect(panel(page).getByRole("heading", { name: title })).toBeVisible();
    await reach(page, "/desk/complaints");
    await alive(page);
  });

  await test.step("merge, accept, decline, accept, refer: each goes on to the next", async () => {
    const acted = [
      await settles(page, () => page.keyboard.press("m")),
      await settles(page, () => page.keyboard.press("a")),
      await settles(page, () => write(page, "d", "告诉反映人的话", "不受理并告知")),
      await settles(page, () => page.keyboard.press("a")),
      await settles(page, () => write(page, "r", "告诉反映人的话", "转出并告知")),
    ];
    expect(new Set(acted).size).toBe(5);
    await expectAccessible(page);
  });

  await page.context().close();
});

test("several are sent to a department after one has read what will change", async ({
  browser,
}) => {
  const page = await somebody(browser, "031", { viewport: { width: 1440, height: 936 } });
  await reach(page, "/desk/complaints");
  await alive(page);
  const refs = await page
    .locator("input[type=checkbox][form=bulk]")
    .evaluateAll((boxes) => boxes.slice(0, 2).map((box) => (box as HTMLInputElement).value));
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("已选 2 件")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "批量派单" }));
  await page.keyboard.press("Enter");
  await reach(page, /\/desk\/complaints\/bulk\?/);
  await tabTo(page, page.getByLabel("派给"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "看看会改什么" }));
  await page.keyboard.press("Enter");
  await reach(page, /departmentId=/);
  await expect(page.getByText("现在什么都没有改")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "已派单" })).toHaveCount(2);
  await tabTo(page, page.getByRole("button", { name: "确认，办理 2 件" }));
  await page.keyboard.press("Enter");
  await reach(page, /\/desk\/complaints\/bulk\/done/);
  await expect(page.getByRole("status")).toHaveText("办好 2 件，共 2 件");
  for (const ref of refs)
    await expect(page.getByRole("row").filter({ hasText: ref })).toBeVisible();
  await page.context().close();
});
