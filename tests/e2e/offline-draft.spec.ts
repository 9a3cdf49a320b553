import { expect, type Page, test } from "@playwright/test";
import { askDatabase } from "./pages/machine";
import { code, phoneScreen, reach } from "./pages/site";

const body = "雨水从楼顶漏进楼道，台阶上都是水，希望有人来看看。";

const filed = async () =>
  Number(
    (
      (await askDatabase(
        `SELECT count(*) AS n FROM "Complaint" c JOIN "Prose" p ON p.id = c."bodyId"
         WHERE p.text = $1`,
        [body],
      )) as { n: string }[]
    )[0]?.n,
  );

/** The worker has the page and its files on the device. */
async function keptOnDevice(page: Page): Promise<void> {
  await reach(page, "/report");
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.match("/report/offline")) !== undefined;
  });
}

async function offlinePage(page: Page): Promise<void> {
  await page.goto("/report");
  await expect(page.getByRole("heading", { name: "没有网也能写" })).toBeVisible();
  await expect(page.getByText("没有网，写的都存在这台手机里")).toBeVisible();
}

test("what is written without a network outlives the page and is sent once", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: phoneScreen });
  const first = await context.newPage();
  await keptOnDevice(first);
  await context.setOffline(true);
  await offlinePage(first);
  await first.getByLabel("在哪里").fill("庆丰新村");
  await first.getByLabel("哪一类").selectOption({ label: "房屋设施" });
  await first.getByLabel("说说情况").fill(body);
  await expect(first.getByText("已存在这台手机里")).toBeVisible();
  await first.close({ runBeforeUnload: false });

  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await offlinePage(page);
    await expect(page.getByLabel("说说情况")).toHaveValue(body);
  }
  expect(await filed()).toBe(0);
  await context.setOffline(false);
  await expect(one.getByText("已送到，等您确认手机号")).toBeVisible();
  await expect.poll(filed).toBe(1);

  await two.close();
  await one.getByRole("link", { name: "去确认手机号" }).click();
  await reach(one, /\/report\/contact$/);
  await one.getByLabel("手机号").fill("13900000068");
  await one.getByLabel("6 位验证码").fill(code);
  await one.getByRole("button", { name: "下一步：核对" }).click();
  await reach(one, /\/report\/check$/);
  await one.getByRole("checkbox", { name: /告知书/ }).check();
  await one.getByRole("button", { name: "提交诉求" }).click();
  await reach(one, /\/report\/receipt\/C/);
  expect(await filed()).toBe(1);

  await one.goto("/report/offline");
  await expect(one.getByLabel("说说情况")).toHaveValue("");
  await context.setOffline(true);
  await offlinePage(one);
  await one.getByRole("button", { name: "庆丰新村" }).click();
  await expect(one.getByLabel("在哪里")).toHaveValue("庆丰新村");
  await context.close();
});

test("what a step was left with comes back into its box, and is there without a network", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: phoneScreen });
  const page = await context.newPage();
  await keptOnDevice(page);
  await page.goto("/report?station=station-330106012006");
  await page.getByRole("radio", { name: /^庆丰新村/ }).check();
  await page.getByRole("button", { name: "下一步：什么事" }).click();
  await reach(page, /\/report\/what$/);
  await page.getByLabel("说说情况").fill(body);
  await expect(page.getByText("已自动存好")).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto("/report/what");
  await expect(again.getByLabel("说说情况")).toHaveValue(body);
  await context.setOffline(true);
  await offlinePage(again);
  await expect(again.getByLabel("说说情况")).toHaveValue(body);
  await again.getByRole("button", { name: "清除这台设备上写的" }).click();
  await context.setOffline(false);
  await again.goto("/report/what");
  await expect(again.getByLabel("说说情况")).toHaveValue("");
  await context.close();
});
