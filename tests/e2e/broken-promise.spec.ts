import { type Browser, expect, type Page, test } from "@playwright/test";
import { dayAfter, strike, waitUntil } from "./pages/clock";
import * as handling from "./pages/handling";
import { conclude, sendMember } from "./pages/looking-back";
import { phoneScreen, reach, somebody } from "./pages/site";

const title = "5幢楼下飞线逐根拆除";
const promised = "八根飞线全部拆除";
const ledger = "/suggestions?view=promises";

/** The promises of this suggestion, as the public book tells of them. */
const promises = (page: Page) => page.getByRole("row", { name: new RegExp(title) });

/** How many look-backs found a promise kept, of how many, as the dashboard says. */
async function keptFigure(page: Page): Promise<string> {
  await reach(page, "/insight");
  return (await page.locator("main a[href*='promises-kept']").first().textContent()) ?? "";
}

/** The dashboard counts again some moments after the records have changed. */
async function figureLeaves(page: Page, before: string): Promise<string> {
  await expect(async () => expect(await keptFigure(page)).not.toBe(before)).toPass();
  return keptFigure(page);
}

/** Each of them finds it among their notices. */
async function areTold(people: Readonly<Record<string, Page>>, said: string): Promise<void> {
  for (const [who, page] of Object.entries(people)) {
    await expect(async () => {
      await page.goto("/my/notices");
      await expect(page.getByText(said).first(), who).toBeVisible({ timeout: 1500 });
    }).toPass({ timeout: 30_000 });
  }
}

async function everybody(browser: Browser) {
  const [staff, handler, lead, head, liaison, host] = await Promise.all(
    ["051", "041", "042", "021", "023", "024"].map((key) => somebody(browser, key)),
  );
  const onPhone = { viewport: phoneScreen, isMobile: true, hasTouch: true } as const;
  const [resident, member, observer] = await Promise.all(
    ["001", "011", "012"].map((key) => somebody(browser, key, onPhone)),
  );
  const stranger = await somebody(browser);
  return { staff, handler, lead, head, liaison, host, resident, member, observer, stranger } as {
    readonly [who in
      | "staff"
      | "handler"
      | "lead"
      | "head"
      | "liaison"
      | "host"
      | "resident"
      | "member"
      | "observer"
      | "stranger"]: Page;
  };
}

test("a promise that was not kept is handled again, and kept at the second round", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const people = await everybody(browser);
  const { staff, handler, lead, resident, member, observer, stranger } = people;
  const told = {
    ...{ resident, member, handler, lead },
    ...{ head: people.head, liaison: people.liaison, host: people.host },
  };
  const before = await keptFigure(stranger);

  const ref = await test.step("1 its day has passed, and the book says so", async () => {
    await reach(stranger, `${ledger}&state=late`);
    const row = promises(stranger);
    await expect(row).toContainText(promised);
    await expect(row).toContainText(/过了 \d+ 天/);
    await expect(row).toContainText("过期未兑现");
    const href = await row.getByRole("link", { name: title }).getAttribute("href");
    return href?.split("/").at(-1) ?? "";
  });

  const first = await test.step("2 a member without a stake finds nothing done", async () => {
    const round = await sendMember(staff, title, "方某");
    const text = "到5幢楼下看过，八根飞线一根没拆，临时充电点也没有。";
    await conclude(observer, round, { verdict: "未兑现", text });
    return text;
  });

  await test.step("3 it is open again, for everybody to see", async () => {
    await reach(stranger, `/trace/${ref}`);
    await expect(stranger.locator("main")).toContainText("未兑现");
    await expect(stranger.locator("main")).toContainText(first);
    await reach(stranger, ledger);
    await expect(promises(stranger)).toContainText("未兑现");
    await reach(handler, "/handling/suggestions");
    const work = handler.getByRole("row", { name: new RegExp(title) });
    await expect(work).toContainText("办理中");
    await reach(handler, `/handling/suggestions/${ref}`);
    await expect(handler.locator("main")).toContainText(first);
    await areTold(told, "没有兑现");
    await figureLeaves(stranger, before);
  });

  await test.step("4 a new promise, which both sides accept", async () => {
    const promise = { what: "八根飞线拆完，充电点通电", by: dayAfter(10), who: "物业管理科" };
    const body = "施工队明天进场，社区逐户约时间，十天内拆完并通电。";
    await handling.reply(handler, lead, ref, { resolution: "B", body, promise });
    await handling.rate(resident, ref, "解决了一部分", "基本满意");
    await handling.rateAsMember(member, ref, "解决了一部分", "理解");
    await reach(stranger, `${ledger}&state=waiting`);
    await expect(promises(stranger)).toContainText("还有 10 天");
  });

  const middle = await keptFigure(stranger);
  await test.step("5 the second look finds it kept", async () => {
    waitUntil(dayAfter(11), "09:00");
    await strike("open-due-look-backs");
    const round = await sendMember(staff, title, "方某");
    const text = "八根飞线都拆了，六个临时充电点通着电，住户都说方便。";
    await conclude(observer, round, { verdict: "兑现", text });
    await reach(stranger, `/trace/${ref}`);
    await expect(stranger.locator("main")).toContainText(text);
    await reach(stranger, ledger);
    await expect(promises(stranger).filter({ hasText: "后来做到了" })).toHaveCount(1);
    await expect(promises(stranger).filter({ hasText: "第 2 次答复" })).toContainText("兑现");
    await areTold(told, "兑现了");
    await figureLeaves(stranger, middle);
    await reach(handler, "/handling/suggestions");
    await expect(handler.getByRole("link", { name: new RegExp(title) })).toHaveCount(0);
  });
});
