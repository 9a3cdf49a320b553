import { expect, type Page, test } from "@playwright/test";
import { askDatabase } from "./pages/machine";
import { code, phoneScreen, reach, somebody } from "./pages/site";

const guest = "13900000071";
const label = "何女士 翠苑一区";

type Open = { readonly ref: string; readonly title: string; readonly hostId: string };

/** A consultation of the demonstration that one can sign up for. */
async function openOne(): Promise<Open> {
  const [row] = await askDatabase<Open>(
    `SELECT c."ref", c."title", c."hostId" FROM "Consultation" c
     WHERE c."status" = 'open' AND c."signUpUntil" > now() ORDER BY c."startsAt" LIMIT 1`,
    [],
  );
  if (!row) throw new Error("the demonstration has nothing to sign up for");
  return row;
}

async function stands(name: string): Promise<string[]> {
  const rows = await askDatabase<{ status: string }>(
    `SELECT "status" FROM "Attendance" WHERE "guestLabel" = $1`,
    [name],
  );
  return rows.map((row) => row.status);
}

/** Without a script nothing can look a page over; the same pages are looked over with one. */
async function go(page: Page, path: string, hasScript: boolean): Promise<void> {
  if (hasScript) return reach(page, path);
  expect((await page.goto(path))?.status(), path).toBe(200);
}

/** The phone and its code: two buttons of one form. */
async function prove(page: Page, phone: string): Promise<void> {
  await page.getByLabel("手机号").fill(phone);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await expect(page.getByText("验证码已发到")).toBeVisible();
  await page.getByLabel("6 位验证码").fill(code);
}

for (const javaScriptEnabled of [true, false]) {
  test(`a guest signs up by phone, finds the place again and gives it back, script ${javaScriptEnabled}`, async ({
    browser,
  }) => {
    const name = `${label}${javaScriptEnabled ? "" : "二"}`;
    const phone = javaScriptEnabled ? guest : "13900000072";
    const { ref } = await openOne();
    const page = await somebody(browser, undefined, { viewport: phoneScreen, javaScriptEnabled });
    await go(page, `/consultations/${ref}/sign-up`, javaScriptEnabled);
    await page.getByLabel("怎么称呼您").fill(name);
    await prove(page, phone);
    await page.getByLabel("我已阅读并同意").check();
    await page.getByRole("button", { name: /确认报名|报名候补/ }).click();
    await expect(page).toHaveURL(/\/seat$/);
    await expect(page.getByRole("heading", { name: "我的报名" })).toBeVisible();
    expect((await stands(name))[0]).toMatch(/^(joined|waitlisted)$/);

    await page.context().clearCookies();
    await go(page, `/consultations/${ref}/seat`, javaScriptEnabled);
    await prove(page, phone);
    await page.getByRole("button", { name: "查看我的报名" }).click();
    await expect(page.getByRole("heading", { name: "我的报名" })).toBeVisible();
    await page.locator("summary", { hasText: /取消报名|退出候补/ }).click();
    await page.getByRole("button", { name: /取消报名|退出候补/ }).click();
    await expect(page.getByText("您已取消")).toBeVisible();
    expect(await stands(name)).toEqual(["declined"]);
  });
}

test("on the day the list works without a network, and a guest comes in by the code at the door", async ({
  browser,
}) => {
  const { ref } = await openOne();
  await askDatabase(
    `UPDATE "Consultation" SET "status" = 'in-session', "startedAt" = now() WHERE "ref" = $1`,
    [ref],
  );
  const desk = await somebody(browser, "051");
  await reach(desk, `/desk/consultations/${ref}/list`);
  await desk.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.match(window.location.pathname)) !== undefined;
  });
  await desk.context().setOffline(true);
  await desk.goto(`/desk/consultations/${ref}/list`);
  await desk.getByRole("button", { name: /^到了/ }).first().click();
  await desk.getByLabel("称呼和小区").fill("赵师傅 庆丰新村");
  await desk.getByRole("button", { name: "记下" }).click();
  await expect(desk.getByText("已记下，待送").first()).toBeVisible();
  expect(await stands("赵师傅 庆丰新村")).toEqual([]);
  await desk.close();
  const again = await desk.context().newPage();
  await again.goto(`/desk/consultations/${ref}/list`);
  await expect(again.getByText("赵师傅 庆丰新村")).toBeVisible();
  await again.context().setOffline(false);
  await expect(again.getByText("都送到了")).toBeVisible();
  await expect.poll(() => stands("赵师傅 庆丰新村")).toEqual(["present"]);

  await reach(again, `/desk/consultations/${ref}/door`);
  const digits = ((await again.locator(".fig.lg b").textContent()) ?? "").replace(/\s/g, "");
  expect(digits).toMatch(/^\d{6}$/);
  const page = await somebody(browser, undefined, { viewport: phoneScreen });
  await reach(page, `/consultations/${ref}/sign-in?code=${digits}`);
  await page.locator("summary", { hasText: "写称呼签到" }).click();
  await page.getByLabel("怎么称呼您").fill("钱阿姨 庆丰新村");
  await page.getByRole("button", { name: "登记到场" }).click();
  await expect(page.getByText("签到好了")).toBeVisible();
  expect(await stands("钱阿姨 庆丰新村")).toEqual(["present"]);
});
