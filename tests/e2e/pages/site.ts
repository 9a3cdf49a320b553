import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";
import { expectAccessible } from "../../support/axe";

export const phoneScreen = { width: 390, height: 844 } as const;
export const code = "000000";

/** An account of the demonstration by the last three digits of its number. */
export const accountPhone = (key: string) => `13900000${key}`;

/** Opens an address, or follows what was just clicked, and looks at what is there. */
export async function reach(page: Page, path: string | RegExp): Promise<void> {
  if (typeof path === "string") {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
  } else {
    await expect(page).toHaveURL(path);
  }
  await page.waitForLoadState("load");
  await expect(page).toHaveTitle(/./);
  await expectAccessible(page);
}

/** Opens an item of a queue by its address: its panel, and no longer the one shown before it. */
export async function openItem(page: Page, title: string): Promise<void> {
  const href = await page.getByRole("link", { name: title }).first().getAttribute("href");
  await reach(page, href ?? "");
}

/** Signs in as a program does: the session is in the context's cookies. */
export async function signInQuietly(context: BrowserContext, phone: string): Promise<void> {
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, phone, code };
  await context.request.post("/api/auth/callback/phone", { form, maxRedirects: 0 });
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names, phone).toContain("next-auth.session-token");
}

/** Signs in as people do: number, code, and on to the page they wanted. */
export async function signInByHand(page: Page, phone: string, next: string): Promise<void> {
  await reach(page, `/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel("手机号").fill(phone);
  await page.getByRole("button", { name: "获取验证码" }).click();
  await reach(page, /\/sign-in\/code/);
  await page.getByLabel("6 位验证码").fill(code);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await reach(page, new RegExp(`${next}$`));
}

type Options = Parameters<Browser["newContext"]>[0];

/** Somebody at a device of their own; with a key, signed in as that demonstration account. */
export async function somebody(browser: Browser, key?: string, options?: Options): Promise<Page> {
  const context = await browser.newContext(options);
  if (key) await signInQuietly(context, accountPhone(key));
  return context.newPage();
}

/** The form of an act: it stands open, or it is folded up under a summary of that name. */
export async function unfold(page: Page, name: string): Promise<Locator> {
  const summary = page.locator("summary", { hasText: name });
  const button = page.getByRole("button", { name, exact: true });
  await expect(summary.or(button).first()).toBeVisible();
  if ((await summary.count()) === 0) return page.locator("form", { has: button }).first();
  const folded = page.locator("details", { has: summary }).first();
  if ((await folded.getAttribute("open")) === null) await summary.first().click();
  return folded;
}

/** Presses a button that writes, and waits for what the page then says. */
export async function send(page: Page, button: string | Locator, said: string | RegExp) {
  const pressed =
    typeof button === "string" ? page.getByRole("button", { name: button, exact: true }) : button;
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await pressed.first().click();
  expect((await answered).status()).toBeLessThan(400);
  await expect(page.getByText(said).first()).toBeVisible();
}
