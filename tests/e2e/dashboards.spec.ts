import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { expectAccessible } from "../support/axe";
import { phoneScreen, reach, somebody } from "./pages/site";

const pages = [
  "/insight?period=2022&compare=year",
  "/insight/by?by=street&period=2022",
  "/insight/by?by=month&period=2022&figure=consultations",
  "/insight/items?count=taken&period=2022",
];

test("every figure of a dashboard says what its list counts", async ({ browser }) => {
  const page = await somebody(browser);
  await reach(page, "/insight?period=2022");
  const figures = await page
    .locator("main a.fig[href^='/insight/items']")
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""] as const),
    );
  expect(figures.length).toBeGreaterThan(40);
  for (const [href, text] of new Map(figures)) {
    const list = await (await page.request.get(href)).text();
    const counted = /共 (?:<!-- -->)?([\d,]+)/.exec(list)?.[1];
    expect(/([\d,]+) \/ [\d,]+/.exec(text)?.[1] ?? /[\d,]+/.exec(text)?.[0], href).toBe(counted);
  }
});

test("dashboards can be read by everybody, in the light and in the dark, also without a script", async ({
  browser,
}) => {
  for (const scheme of ["light", "dark"] as const) {
    const page = await somebody(browser, undefined, { colorScheme: scheme });
    for (const path of pages) {
      await reach(page, path);
      await expectAccessible(page);
    }
    await page.context().close();
  }
  const still = await somebody(browser, undefined, {
    ...{ viewport: phoneScreen, javaScriptEnabled: false },
  });
  // axe itself needs a script.
  await still.goto("/insight/by?by=street&period=2022");
  await still.getByLabel("不作比较").selectOption({ label: "比去年同期" });
  await still.getByRole("button", { name: "筛选" }).click();
  await expect(still).toHaveURL(/compare=year/);
  await still.locator(".map-sheet a").first().click();
  await expect(still.locator("h1")).toContainText("条意见建议");
});

test("the workbook is taken along with its formulas", async ({ browser }) => {
  const page = await somebody(browser);
  const answer = await page.request.get("/insight/figures.xlsx?period=2022");
  expect(answer.headers()["content-disposition"]).toContain(
    "figures-330106-2022-01-01-2022-12-31.xlsx",
  );
  const zip = await JSZip.loadAsync(await answer.body());
  expect(await zip.file("xl/worksheets/sheet2.xml")?.async("string")).toContain("<f>SUM(B2:");
});

test("each sees the dashboard of where they work, and no other", async ({ browser }) => {
  const asks = async (key: string | undefined, path: string) => {
    const page = await somebody(browser, key);
    const { status } = await page.goto(path).then((answer) => ({ status: answer?.status() }));
    const url = page.url();
    await page.context().close();
    return url.includes("/sign-in") ? "sign-in" : status;
  };
  for (const key of ["051", "092"]) expect(await asks(key, "/desk/insight"), key).toBe(200);
  expect(await asks("023", "/desk/insight")).toBe(200);
  expect(await asks("023", "/desk/insight?scope=330106")).toBe(404);
  expect(await asks("041", "/handling/insight")).toBe(200);
  expect(await asks("043", "/handling/insight?department=housing")).toBe(404);
  for (const key of ["001", "011", "044", "061"]) {
    expect(await asks(key, "/desk/insight"), key).toBe(404);
    expect(await asks(key, "/handling/insight"), key).toBe(404);
  }
  expect(await asks(undefined, "/desk/insight")).toBe("sign-in");
});
