import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { wordsOfDocx } from "../support/papers";
import { reach, somebody } from "./pages/site";

const counts = "month,channel,kind,count,source";

async function loaded(page: Page, name: RegExp): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name }).first().click();
  return readFile(await (await download).path());
}

test("last month's report is one click from the desk, as a PDF and as a Word file", async ({
  browser,
}) => {
  const staff = await somebody(browser, "051");
  await reach(staff, "/desk");
  expect((await loaded(staff, /^PDF/)).subarray(0, 5).toString()).toBe("%PDF-");
  const words = await wordsOfDocx(await loaded(staff, /^DOCX/));
  expect(words).toContain("西湖区民生协商月报");
  await reach(staff, "/desk/reports?year=2022");
  const august = staff.getByRole("row", { name: /2022年8月/ });
  await expect(august).toContainText("484 / 673");
  const link = await august.getByRole("link", { name: /^DOCX/ }).getAttribute("href");
  const report = await staff.request.get(link ?? "");
  expect(await wordsOfDocx(await report.body())).toContain(
    "采纳（含部分采纳）484 条，占 71.9%（484 / 673）",
  );
  for (const key of ["001", "011", "042", "044", undefined]) {
    const other = await somebody(browser, key);
    expect((await other.request.get(link ?? "")).status(), key).toBe(404);
  }
  const liaison = await somebody(browser, "023");
  expect((await liaison.request.get(link ?? "")).status()).toBe(404);
  await reach(liaison, "/desk/reports");
  expect((await loaded(liaison, /^PDF/)).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the report of 2023 is counted again and each figure opens to its items", async ({ page }) => {
  await reach(page, "/insight/figures");
  await expect(page.getByText("20 个一致")).toBeVisible();
  const topics = page.getByRole("row", { name: /在线讨论话题/ });
  await expect(topics).toContainText("导入的月度数");
  await topics.getByRole("link").click();
  await reach(page, /figures\/items\?of=topics/);
  await expect(page.getByRole("row")).toHaveCount(7);
  await reach(page, "/insight/figures/items?of=studio-departments");
  await expect(page.getByRole("link", { name: /溪湖汇企业协商/ }).first()).toBeVisible();
});

test("counts of another channel are looked at, then imported, also without a script", async ({
  browser,
}) => {
  const staff = await somebody(browser, "051", { javaScriptEnabled: false });
  await staff.goto("/desk/channel-counts");
  const text = staff.getByRole("textbox", { name: "粘贴表格内容（CSV）" });
  await text.fill(`${counts}\n2024-01,信访,全部信访,很多,月报`);
  await staff.getByRole("button", { name: "先看看" }).click();
  await expect(staff.getByText("第 2 行，count").first()).toBeVisible();
  await expect(text).toHaveValue(/很多/);
  await text.fill(`${counts}\n2024-01,信访,全部信访,6001,区信访局月报`);
  await staff.getByRole("button", { name: "先看看" }).click();
  await expect(staff.getByText("新增 1 行")).toBeVisible();
  await staff.getByRole("button", { name: "导入这些数" }).click();
  await expect(staff.getByText("导入好了")).toBeVisible();
  await expect(staff.getByRole("row", { name: /2024-01/ })).toContainText("6,001");
});

test("a property firm has a record in public, and its contact and staff see more", async ({
  browser,
  page,
}) => {
  await reach(page, "/firms?sort=replies");
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await reach(page, /\/firms\/firm-\d+/);
  const replies = page.getByRole("link", { name: /件转物业/ }).first();
  const all = Number(/\/ (\d+) 件转物业/.exec((await replies.textContent()) ?? "")?.[1]);
  await replies.click();
  await reach(page, /items\?of=replies/);
  await expect(page.getByText(`共 ${all} 项`)).toBeVisible();
  await reach(page, "/firms/without");
  const contact = await somebody(browser, "044");
  await reach(contact, "/handling/record?of=waiting");
  await expect(contact.getByText("等物业答复").first()).toBeVisible();
  const staff = await somebody(browser, "051");
  await reach(staff, "/desk/firms");
  await reach(staff, "/desk/firms/firm-01?of=waiting");
  await reach(staff, "/desk/channel-counts");
});
