import { expect, type Page } from "@playwright/test";
import { picture } from "../../support/pictures";
import { code, reach } from "./site";

export type Words = {
  /** The station whose page is opened first, and the compound chosen there. */
  readonly station: string;
  readonly place: string;
  readonly group: string;
  readonly category: string;
  readonly body: string;
  readonly phone: string;
};
export type Receipt = { readonly ref: string; readonly lastFour: string };

const next = (page: Page, step: string) => page.getByRole("button", { name: `下一步：${step}` });

export async function choosePlace(page: Page, { station, place }: Words): Promise<void> {
  await reach(page, `/venues/${station}`);
  await page.getByRole("link", { name: "在这里反映" }).click();
  await reach(page, /\/report\?station=/);
  await page.getByRole("radio", { name: new RegExp(`^${place}`) }).check();
  await next(page, "什么事").click();
  await reach(page, /\/report\/what$/);
}

export async function sayWhat(page: Page, { group, category, body }: Words): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${group}`) }).check();
  await page.getByText(category, { exact: true }).click();
  await page.getByLabel("说说情况").fill(body);
  await next(page, "照片和联系").click();
}

/** An emergency is sent to the telephone first; the words stay. */
export async function meetEmergency(page: Page, words: Words): Promise<void> {
  await sayWhat(page, { ...words, body: `${words.body}刚才楼道里起火了。` });
  await reach(page, /\/report\/emergency$/);
  await expect(page.getByRole("link", { name: /打 119/ })).toHaveAttribute("href", "tel:119");
  await page.getByRole("link", { name: "回去改文字" }).click();
  await reach(page, /\/report\/what$/);
  await expect(page.getByLabel("说说情况")).toHaveValue(/起火/);
}

export async function givePhoto(page: Page): Promise<void> {
  const buffer = await picture("jpeg", 640, 480);
  await page.getByLabel("照片", { exact: false }).first().setInputFiles({
    name: "漏水.jpg",
    mimeType: "image/jpeg",
    buffer,
  });
  await page.getByRole("button", { name: "先传上照片" }).click();
  await expect(page.getByText("已经传了 1 张")).toBeVisible();
}

export async function confirmPhone(page: Page, phone: string): Promise<void> {
  await page.getByLabel("手机号").fill(phone);
  await page.getByRole("button", { name: "发送验证码" }).click();
  await reach(page, /\/report\/contact\?sent=1/);
  await page.getByLabel("6 位验证码").fill(code);
  await next(page, "核对").click();
  await reach(page, /\/report\/check$/);
}

/** Consent is asked for, and without it nothing is sent. */
export async function consentAndSend(page: Page): Promise<string> {
  await expect(page.getByText(/不是 12345/)).toBeVisible();
  await page.getByRole("button", { name: "提交诉求" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByRole("checkbox", { name: /告知书/ }).check();
  await page.getByRole("button", { name: "提交诉求" }).click();
  await reach(page, /\/report\/receipt\/C/);
  return page.url().split("/").at(-1) ?? "";
}

/** The whole report on a phone: station, kind, words, photo, code, consent, receipt. */
export async function report(page: Page, words: Words): Promise<Receipt> {
  await choosePlace(page, words);
  await sayWhat(page, words);
  await reach(page, /\/report\/contact$/);
  await givePhoto(page);
  await page.getByRole("checkbox", { name: /愿意参加协商/ }).check();
  await confirmPhone(page, words.phone);
  const ref = await consentAndSend(page);
  await expect(page.getByText(/几时答复/)).toBeVisible();
  return { ref, lastFour: words.phone.slice(-4) };
}

/** The same four pages once more for a neighbour, without looking around. */
export async function reportQuickly(page: Page, words: Words, buffer?: Buffer): Promise<Receipt> {
  await page.goto(`/report?station=${words.station}`);
  await page.getByRole("radio", { name: new RegExp(`^${words.place}`) }).check();
  await next(page, "什么事").click();
  await sayWhat(page, words);
  if (buffer) {
    const photo = { name: "现场.jpg", mimeType: "image/jpeg", buffer };
    await page.getByLabel("照片", { exact: false }).first().setInputFiles(photo);
  }
  await page.getByLabel("手机号").fill(words.phone);
  await page.getByLabel("6 位验证码").fill(code);
  await next(page, "核对").click();
  await page.getByRole("checkbox", { name: /告知书/ }).check();
  await page.getByRole("button", { name: "提交诉求" }).click();
  await expect(page).toHaveURL(/\/report\/receipt\/C/);
  return { ref: page.url().split("/").at(-1) ?? "", lastFour: words.phone.slice(-4) };
}

/** Follows a complaint without an account. */
export async function track(page: Page, { ref, lastFour }: Receipt): Promise<void> {
  await reach(page, "/track");
  await page.getByLabel("回执号").fill(ref);
  await page.getByLabel("手机号后四位").fill(lastFour);
  await page.getByRole("button", { name: "看进度" }).click();
  await reach(page, new RegExp(`/track/${ref}$`));
}
