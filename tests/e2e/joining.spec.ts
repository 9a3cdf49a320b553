import { expect, type Page, test } from "@playwright/test";
import { askDatabase } from "./pages/machine";
import { track } from "./pages/report";
import { code, phoneScreen, reach } from "./pages/site";

type Known = { id: string; ref: string; summary: string; place: string; group: string };
const phone = "13900000067";

/** A public complaint of the demonstration that was answered and has not been closed. */
async function answered(): Promise<Known> {
  const [row] = (await askDatabase(
    `SELECT c.id, c.ref, c.summary, k.name AS place, g."groupName" AS "group"
     FROM "Complaint" c JOIN "Compound" k ON k.id = c."compoundId"
     JOIN "Category" g ON g.code = c."categoryCode"
     WHERE c.status = 'replied' AND c."acceptedAt" IS NOT NULL AND c.kind <> 'report'
       AND c.summary IS NOT NULL ORDER BY c."submittedAt" DESC LIMIT 1`,
    [],
  )) as Known[];
  if (!row) throw new Error("the demonstration has no answered complaint");
  return row;
}

const countOf = async (table: "ComplaintSupport" | "ComplaintAnswer", id: string) =>
  Number(
    (
      (await askDatabase(`SELECT count(*) AS n FROM "${table}" WHERE "complaintId" = $1`, [
        id,
      ])) as { n: string }[]
    )[0]?.n,
  );

async function toMatter(page: Page, { place, group }: Known): Promise<void> {
  await reach(page, `/report?q=${encodeURIComponent(place)}`);
  await page
    .getByRole("radio", { name: new RegExp(`^${place}`) })
    .first()
    .check();
  await page.getByRole("button", { name: "下一步：什么事" }).click();
  await reach(page, /\/report\/what$/);
  const tile = page.getByRole("radio", { name: new RegExp(`^${group}`) });
  if (!(await tile.isVisible())) await page.locator("summary", { hasText: "更多" }).click();
  await tile.check();
}

async function join(page: Page, known: Known): Promise<void> {
  const button = page.getByRole("button", { name: `我也遇到 ${known.summary}` }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  await reach(page, new RegExp(`/report/join/${known.ref}$`));
  await page.getByLabel("手机号").fill(phone);
  await page.getByLabel("6 位验证码").fill(code);
  await page.getByLabel("我家也是").fill("我家也是，从上个月开始的。");
  await page.getByRole("checkbox", { name: /告知书/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "加入这一件" }).focus();
  await page.keyboard.press("Enter");
  await reach(page, new RegExp(`/report/joined/${known.ref}$`));
}

test("somebody joins on a phone instead of filing, and answers for themself", async ({
  browser,
}) => {
  const known = await answered();
  const before = await countOf("ComplaintSupport", known.id);
  const context = await browser.newContext({ viewport: phoneScreen });
  const page = await context.newPage();
  await toMatter(page, known);
  await join(page, known);
  await expect(page.getByText(known.ref).first()).toBeVisible();
  expect(await countOf("ComplaintSupport", known.id)).toBe(before + 1);
  await context.close();

  const later = await (await browser.newContext({ viewport: phoneScreen })).newPage();
  await track(later, { ref: known.ref, lastFour: phone.slice(-4) });
  await expect(later.getByText("您加入了这一件")).toBeVisible();
  const said = await countOf("ComplaintAnswer", known.id);
  await later.getByRole("button", { name: "解决了", exact: true }).click();
  await expect(later).toHaveURL(/done=1/);
  expect(await countOf("ComplaintAnswer", known.id)).toBe(said + 1);
  await later.context().close();
});
