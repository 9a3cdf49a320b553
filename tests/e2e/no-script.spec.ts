import { expect, test } from "@playwright/test";
import { picture } from "../support/pictures";
import { accountPhone, code, phoneScreen, somebody } from "./pages/site";
import { acceptAndDispatch, answer, takeOn } from "./pages/triage";

test.use({ javaScriptEnabled: false, viewport: phoneScreen });

const phone = "13900000061";
const body = "二幢楼下的下水道堵了三天，脏水往外冒，孩子上学都要绕着走。";

test("without JavaScript one reports, follows, and says whether it is solved", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await page.goto("/venues/station-330106012006");
  await page.getByRole("link", { name: "在这里反映" }).click();
  await page.getByRole("radio", { name: /^庆丰新村/ }).check();
  await page.getByRole("button", { name: "下一步：什么事" }).click();
  await page.getByRole("button", { name: "下一步：照片和联系" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("radio", { name: /^房屋设施/ }).check();
  await page.getByText("排水堵塞", { exact: true }).click();
  await page.getByLabel("说说情况").fill(body);
  await page.getByRole("button", { name: "下一步：照片和联系" }).click();
  const photo = {
    name: "下水道.jpg",
    mimeType: "image/jpeg",
    buffer: await picture("jpeg", 64, 48),
  };
  await page.getByLabel("照片", { exact: false }).first().setInputFiles(photo);
  await page.getByRole("button", { name: "先传上照片" }).click();
  await expect(page.getByText("已经传了 1 张")).toBeVisible();
  await page.getByLabel("手机号").fill(phone);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await page.getByLabel("6 位验证码").fill("123456");
  await page.getByRole("button", { name: "下一步：核对" }).click();
  await expect(page.getByRole("alert")).toContainText("验证码");
  await page.getByLabel("6 位验证码").fill(code);
  await page.getByRole("button", { name: "下一步：核对" }).click();
  await page.getByRole("checkbox", { name: /告知书/ }).check();
  await page.getByRole("button", { name: "提交诉求" }).click();
  await expect(page).toHaveURL(/\/report\/receipt\/C/);
  const ref = page.url().split("/").at(-1) ?? "";

  const officer = await somebody(browser, "031", { javaScriptEnabled: true });
  await acceptAndDispatch(officer, ref);
  const handler = await somebody(browser, "041", { javaScriptEnabled: true });
  await takeOn(handler, ref);
  await answer(handler, ref, "下水道已经疏通，换了两节管子，一周后回来再看。");

  const later = await somebody(browser, undefined, { javaScriptEnabled: false });
  await later.goto("/track");
  await later.getByLabel("回执号").fill(ref);
  await later.getByLabel("手机号后四位").fill("9999");
  await later.getByRole("button", { name: "看进度" }).click();
  await expect(later.getByRole("alert")).toBeVisible();
  await later.getByLabel("手机号后四位").fill(phone.slice(-4));
  await later.getByRole("button", { name: "看进度" }).click();
  await expect(later.getByText("下水道已经疏通").first()).toBeVisible();
  await later.getByRole("radio", { name: "基本满意" }).check();
  await later.getByRole("button", { name: "解决了", exact: true }).click();
  await expect(later.getByText("记下了，进度如下。")).toBeVisible();
});

test("without JavaScript one signs in and takes a seat in the coming consultation", async ({
  page,
}) => {
  await page.goto("/consultations");
  await page.locator("main a[href^='/consultations/H']").first().click();
  await page.getByRole("link", { name: "报名参加" }).click();
  await page.getByRole("link", { name: "有账号，去登录" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("手机号").fill(accountPhone("062"));
  await page.getByRole("button", { name: "获取验证码" }).click();
  await page.getByLabel("6 位验证码").fill(code);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-up$/);
  await page.getByLabel("怎么称呼您").fill("徐先生");
  await page.getByRole("button", { name: "确认报名" }).click();
  await expect(page.getByText(/您已报名/)).toBeVisible();
  await page.getByRole("link", { name: "取消报名" }).click();
  await page.locator("summary", { hasText: "取消报名" }).click();
  await page.getByRole("button", { name: "取消报名" }).click();
  await expect(page.getByText(/您已取消/).first()).toBeVisible();
  await expect(page.getByText(/您已报名/)).toHaveCount(0);
});
