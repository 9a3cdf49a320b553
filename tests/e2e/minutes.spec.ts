import { expect, type Page, test } from "@playwright/test";
import { reach, send, somebody, unfold } from "./pages/site";

const consensus = (page: Page) => page.getByRole("textbox", { name: "共识" });

async function add(page: Page, line: string): Promise<void> {
  await consensus(page).press("Control+End");
  await consensus(page).pressSequentially(`\n${line}`);
}

test("two who write the same minutes at once lose nothing, with a script and without one", async ({
  browser,
}) => {
  const head = await somebody(browser, "021");
  await reach(head, "/desk/consultations?when=past");
  const row = head.getByRole("row", { name: /荻花新村/ }).getByRole("link");
  const desk = (await row.first().getAttribute("href")) ?? "";
  const minutes = `${desk}/minutes`;
  await reach(head, minutes);
  await send(
    head,
    await unfold(head, "退回修改纪要").then(async (form) => {
      await form.getByLabel("哪里要改").fill("请把共识写得再具体一些");
      return form.getByRole("button");
    }),
    "站长退回",
  );
  const liaison = await somebody(browser, "023");
  const plain = await somebody(browser, "023", { javaScriptEnabled: false });
  await Promise.all([reach(head, minutes), reach(liaison, minutes), plain.goto(minutes)]);

  await Promise.all([add(head, "扶手先装一单元"), add(liaison, "坡道先征求意见")]);
  for (const page of [head, liaison]) {
    const form = page.locator("form", { has: consensus(page) });
    await expect(form.getByRole("status")).toContainText(/已存|都合在里面/);
  }
  await plain
    .locator("form", { has: consensus(plain) })
    .locator("textarea")
    .fill(`${await consensus(plain).inputValue()}\n没有脚本也能存`);
  await plain
    .locator("form", { has: consensus(plain) })
    .getByRole("button", { name: "存这一段" })
    .click();
  await reach(head, minutes);
  const text = await consensus(head).inputValue();
  for (const line of ["扶手先装一单元", "坡道先征求意见", "没有脚本也能存"])
    expect(text).toContain(line);

  await reach(head, `${minutes}/history`);
  await expect(head.getByText("没有脚本也能存").first()).toBeVisible();
  const paper = await head.request.get(`${desk.replace("/desk", "")}/papers/minutes.docx`);
  expect(paper.headers()["content-type"]).toContain("wordprocessingml");
});
