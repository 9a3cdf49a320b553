import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";

const session = "next-auth.session-token";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a phone and a code sign in, mistakes are told, and the wanted page follows", async ({
    page,
    context,
  }) => {
    await page.goto("/sign-in?next=/my");
    await page.getByLabel("手机号").fill("123");
    await page.getByRole("button", { name: "获取验证码" }).click();
    await expect(page.getByRole("alert")).toContainText("11 位手机号");
    await page.getByLabel("手机号").fill("139 0000 0095");
    await page.getByRole("button", { name: "获取验证码" }).click();
    await expect(page).toHaveURL(/\/sign-in\/code\?next=%2Fmy$/);
    await expect(page.getByText("139****0095")).toBeVisible();
    await page.getByLabel("6 位验证码").fill("999999");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("验证码不对");
    await page.getByLabel("6 位验证码").fill("000000");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page).toHaveURL(/\/my$/);
    const cookie = (await context.cookies()).find(({ name }) => name === session);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "退出登录" }).click();
    expect((await context.cookies()).map(({ name }) => name)).not.toContain(session);
  });

  test("an address elsewhere is not followed", async ({ page }) => {
    await page.goto("/sign-in?next=//elsewhere.example/");
    await page.locator('button[value="13900000001"]').click();
    await expect(page).toHaveURL(/\/my$/);
  });
});

test("a program signs in as a browser does, and the pages know it", async ({ page }) => {
  const { request } = page;
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, phone: "13900000092", code: "000000" };
  const wrong = { form: { ...form, code: "111111" }, maxRedirects: 0 };
  await request.post("/api/auth/callback/phone", wrong);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(session);
  await request.post("/api/auth/callback/phone", { form, maxRedirects: 0 });
  await page.goto("/admin/events");
  await expect(page.getByRole("heading", { name: "操作记录" })).toBeVisible();
  await expectAccessible(page);
});

test("a role is given and ended with a question in between", async ({ page }) => {
  await page.goto("/sign-in?next=/admin/grants/new");
  await page.locator('button[value="13900000091"]').click();
  await expect(page.getByRole("heading", { name: "授予角色" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "手机号" }).fill("13900000096");
  await page.getByLabel("姓名").fill("试用员");
  await page.getByLabel("角色", { exact: true }).selectOption("recorder");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "授予角色" }).click();
  await expect(page.getByRole("status")).toContainText("角色已授予");
  await page.goto(`/admin?q=${encodeURIComponent("试用员")}`);
  await page.locator("main summary").click();
  await page.getByRole("button", { name: "确认结束" }).click();
  await expect(page.getByRole("status")).toContainText("角色已结束");
});

test("who is nobody here is told so politely", async ({ page }) => {
  await page.goto("/admin");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin$/);
  await page.locator('button[value="13900000001"]').click();
  await expect(page.getByRole("heading", { name: "这里不对您开放" })).toBeVisible();
});
