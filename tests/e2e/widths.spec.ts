import { type Browser, expect, test } from "@playwright/test";
import { overflow } from "./pages/measure";
import { phoneScreen, reach, somebody } from "./pages/site";

/** Pages of each role that the other walks do not look at; the first of a list stands for its items. */
const pages: Readonly<Record<string, readonly string[]>> = {
  "": [
    "/insight",
    "/insight?period=2022&compare=before",
    "/insight/by?by=street&period=2022",
    "/insight/by?by=department",
    "/insight/by?by=month&figure=complaints",
    "/insight/items?count=received",
    "/insight/rates",
    "/insight/rates/items",
    "/problems",
    "/report",
    "/report/offline",
    "/track",
  ],
  "001": [
    "/my",
    "/my/notices",
    "/my/notices/settings",
    "/my/following",
    "/my/data",
    "/my/data/delete",
  ],
  "031": [
    "/desk/complaints",
    "/desk/complaints/search",
    "/desk/complaints/new",
    "/desk/supervision",
  ],
  "042": [
    "/handling",
    "/handling/complaints",
    "/handling/suggestions",
    "/handling/suggestions?view=ended",
    "/handling/opinions",
    "/handling/templates",
    "/handling/insight",
    "/handling/plans",
    "/handling/suggestions/lot",
    "/handling/suggestions/together",
    "/handling/supervision",
  ],
  "044": ["/handling"],
  "051": [
    "/desk",
    "/desk/insight",
    "/desk/settings",
    "/desk/settings/categories",
    "/desk/settings/categories/PF01",
    "/desk/settings/terms",
    "/desk/settings/routes",
    "/desk/settings/routes/new",
    "/desk/settings/templates",
    "/desk/settings/values",
    "/desk/settings/holidays",
    "/desk/settings/answers",
    "/desk/problems",
    "/desk/photos",
    "/desk/campaigns",
    "/desk/consultations",
    "/desk/suggestions",
    "/desk/look-backs",
    "/desk/venues",
  ],
};

async function look(browser: Browser, key: string, paths: readonly string[], cookies: string[][]) {
  const page = await somebody(browser, key || undefined, { viewport: phoneScreen });
  const url = test.info().project.use.baseURL ?? "";
  await page.context().addCookies(cookies.map(([name = "", value = ""]) => ({ name, value, url })));
  for (const path of paths) {
    await reach(page, path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
  await page.context().close();
}

for (const [key, paths] of Object.entries(pages)) {
  const who = key ? `account ${key}` : "anybody";
  test(`no page of ${who} scrolls sideways on a phone`, async ({ browser }) => {
    await look(browser, key, paths, []);
  });
}

test("nor does a list or a form in English and in large print", async ({ browser }) => {
  const large = [
    ["lang", "en"],
    ["size", "elder"],
  ];
  await look(
    browser,
    "",
    ["/insight/rates", "/insight", "/insight/by?by=street&period=2022", "/report"],
    large,
  );
  await look(browser, "051", ["/desk/complaints", "/desk/settings/terms"], large);
});
