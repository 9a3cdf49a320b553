import { expect, type Page } from "@playwright/test";
import { picture } from "../../support/pictures";
import { openItem, reach, send } from "./site";

/** Staff send somebody without a stake; the reasons stand beside the names. */
export async function sendMember(page: Page, title: string, member: string): Promise<string> {
  await reach(page, "/desk/look-backs");
  await openItem(page, title);
  await page.getByRole("radio", { name: new RegExp(`^${member}`) }).check();
  await send(page, "派这位委员去看", / 已办/);
  const said = await page.getByText(/ 已办/).first().textContent();
  return /L\d{6,12}-[0-9A-Z]{8}/.exec(said ?? "")?.[0] ?? "";
}

type Finding = { readonly verdict: string; readonly text: string };

/** The member begins, looks, and says what was found; without evidence nothing is published. */
export async function conclude(page: Page, ref: string, finding: Finding): Promise<void> {
  await reach(page, "/duty/look-backs");
  await reach(page, `/duty/look-backs/${ref}`);
  await send(page, "开始回头看", "公布结论");
  await reach(page, `/duty/look-backs/${ref}`);
  await page.getByRole("radio", { name: new RegExp(`^${finding.verdict}`) }).check();
  await page.getByLabel("看到了什么").fill(finding.text);
  await page.getByLabel("怎么看的").selectOption({ label: "实地" });
  await page.getByRole("button", { name: "公布结论" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /照片|确认/ })).toBeVisible();
  const buffer = await picture("jpeg", 640, 480);
  const file = { name: "现场.jpg", mimeType: "image/jpeg", buffer };
  await page.getByLabel(/^现场照片/).setInputFiles(file);
  await send(page, "存下照片", `${ref} 已记下`);
  await reach(page, `/duty/look-backs/${ref}`);
  await expect(page.getByRole("link", { name: "现场照片 1" }).first()).toBeVisible();
  await expect(page.getByLabel("看到了什么")).toHaveValue(finding.text);
  await page.getByRole("radio", { name: new RegExp(`^${finding.verdict}`) }).check();
  await page.getByLabel("怎么看的").selectOption({ label: "实地" });
  await send(page, "公布结论", `${ref} 已记下`);
  await expect(page).toHaveURL(/done=/);
}
