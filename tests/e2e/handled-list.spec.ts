import { expect, test } from "@playwright/test";
import { reach, somebody } from "./pages/site";

const path = "/handling/suggestions";

test("a department finds, narrows, orders and takes away its suggestions without a script", async ({
  browser,
}) => {
  const options = { javaScriptEnabled: false };
  const page = await somebody(browser, "041", options);
  const rows = page.locator("tbody tr");

  await test.step("the day begins with what is to do", async () => {
    await page.goto(path);
    const chip = page.getByRole("link", { name: /^轮到我们办/ });
    await expect(chip).toHaveAttribute("aria-current", "true");
    await expect(rows).not.toHaveCount(0);
  });

  await test.step("what has ended is read forth and back", async () => {
    await page.getByRole("link", { name: /^已结束/ }).click();
    const first = await rows.allTextContents();
    await page.getByRole("link", { name: "下一页" }).click();
    await expect(page.getByRole("link", { name: "上一页" })).toBeVisible();
    expect(await rows.allTextContents()).not.toEqual(first);
    await page.getByRole("link", { name: "上一页" }).click();
    expect(await rows.allTextContents()).toEqual(first);
    await expect(page.getByRole("link", { name: "上一页" })).toHaveCount(0);
  });

  await test.step("words, part and year narrow it", async () => {
    await page.goto(path);
    await page.getByRole("searchbox").fill("充电");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(/q=/);
    await expect(page.locator("mark").first()).toHaveText("充电");
    await page.getByRole("combobox").first().selectOption("co-handler");
    await page.getByRole("button", { name: "筛选" }).click();
    await expect(page).toHaveURL(/role=co-handler/);
    await expect(page.getByRole("searchbox")).toHaveValue("充电");
  });

  await test.step("a number that may be somebody's never stands in the address", async () => {
    await page.getByRole("searchbox").fill("13900000061");
    await page.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("searchbox")).toHaveValue("13900000061");
    expect(page.url()).not.toContain("1390");
    await page.getByRole("link", { name: "去掉筛选" }).click();
  });

  await test.step("it leaves as a file", async () => {
    await page.goto(`${path}?view=all&q=${encodeURIComponent("充电")}`);
    const refs = await page.locator("tbody .ref").allTextContents();
    const loading = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出表格" }).click();
    const file = await (await loading).createReadStream();
    const text = (await file.toArray()).join("");
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) expect(text).toContain(ref);
    expect(text.trim().split("\r\n")).toHaveLength(refs.length + 1);
  });
});

test("the list is read by keyboard, and the order is printed from it", async ({ browser }) => {
  const page = await somebody(browser, "041");
  for (const view of ["", "?view=all", "?view=overdue&role=separate"])
    await reach(page, path + view);
  await reach(page, `${path}?view=elsewhere`);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const title = page.locator("tbody tr").nth(1).locator(".title > a");
  await expect(title).toBeFocused();
  const href = await page.locator("tbody a[href$='order.pdf']").first().getAttribute("href");
  const paper = await page.request.get(href ?? "");
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  const stranger = await somebody(browser, "043");
  expect((await stranger.request.get(href ?? "")).status()).toBe(404);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});
