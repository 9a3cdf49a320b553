import { expect, type Page, test } from "@playwright/test";
import { reportQuickly, track } from "./pages/report";
import { phoneScreen, reach, somebody } from "./pages/site";
import { acceptAndDispatch, answer, takeOn } from "./pages/triage";

const words = {
  station: "station-330106012006",
  place: "庆丰新村",
  group: "房屋设施",
  category: "排水堵塞",
  body: "五幢西边的雨水井一下雨就往外冒，水漫到单元门口，已经第三回了。",
  phone: "13900000063",
};
const missing = "井是掏了，可一下雨照样往外冒。";
const said = (page: Page) => page.getByText("记下了，进度如下。");

test("whoever says it is not solved sends it back to work, and the second time it is watched over", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const resident = await somebody(browser, undefined, { viewport: phoneScreen });
  const receipt = await reportQuickly(resident, words);
  const { ref } = receipt;
  const officer = await somebody(browser, "031");
  await acceptAndDispatch(officer, ref);
  const handler = await somebody(browser, "041");
  await takeOn(handler, ref);
  await answer(handler, ref, "已经安排人把雨水井掏干净了，请您再看看。");

  await track(resident, receipt);
  await resident.getByRole("radio", { name: "联系过" }).check();
  await resident.getByRole("button", { name: "没有解决", exact: true }).click();
  await expect(resident.getByText("请写一句哪里没解决").first()).toBeVisible();
  await expect(resident.getByRole("radio", { name: "联系过" })).toBeChecked();
  await resident.getByLabel("说一句").fill(missing);
  await resident.getByRole("button", { name: "没有解决", exact: true }).click();
  await expect(said(resident)).toBeVisible();

  await reach(handler, `/handling/complaints/${ref}`);
  await expect(handler.getByText("重新办理").first()).toBeVisible();
  await expect(handler.getByText(missing).first()).toBeVisible();
  await answer(handler, ref, "换了更大的井箅子，低洼处加了一道挡水坎，下雨那天会再来。");

  await track(resident, receipt);
  await resident.getByLabel("说一句").fill("好一些了，低的那边还是漫。");
  await resident.getByRole("button", { name: "解决了一部分", exact: true }).click();
  await expect(said(resident)).toBeVisible();

  const staff = await somebody(browser, "051");
  await reach(staff, "/desk/supervision");
  const row = staff.getByRole("row", { name: /雨水井/ });
  await expect(row.getByText("两次没解决")).toBeVisible();
  await row.getByRole("link").click();
  await reach(staff, /\/desk\/supervision\/D/);
  await staff.locator("main").locator(`a[href$="${ref}"]`).first().click();
  await reach(staff, new RegExp(`/desk/complaints/${ref}$`));
  await expect(staff.locator("main").getByText("督办").first()).toBeVisible();
});
