import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";

test("the map is read without a script, by list and by links", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/map");
  await page.getByRole("link", { name: /^灵隐街道，\d+ 个站点$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("地图 · 灵隐街道");
  await page.getByRole("combobox", { name: "社区" }).selectOption({ label: "庆丰社区" });
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByRole("heading", { name: "离庆丰社区近的" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "公里" }).first()).toContainText(
    "庆丰社区",
  );
  await context.close();
});

test("the map zooms over the sketch where there are no tiles", async ({ page }) => {
  await page.goto("/map");
  await expectAccessible(page);
  await page.getByRole("button", { name: "换成可以缩放的地图" }).click();
  await expect(page.locator(".map-live .map-mark").first()).toBeVisible();
  await expect(page.locator(".map-live")).toContainText("不表示实际边界");
  await expectAccessible(page);
  await page.getByRole("button", { name: "换回示意图" }).click();
  await expect(page.locator(".map-live")).toHaveCount(0);
});

test("near me sends the community and never the position", async ({ browser }) => {
  const context = await browser.newContext({
    permissions: ["geolocation"],
    geolocation: { latitude: 30.2652, longitude: 120.1253 },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await page.goto("/map?layer=compounds");
  await page.getByRole("button", { name: "在我附近" }).click();
  await expect(page).toHaveURL(/\/map\?layer=compounds&place=330106\d{6}$/);
  await expect(page.getByRole("heading", { name: /^离.+近的$/ })).toBeVisible();
  expect(asked.filter((each) => /30\.26|120\.12/.test(each))).toEqual([]);
  await context.close();
});
