import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { picture } from "../support/pictures";
import { reportQuickly } from "./pages/report";
import { accountPhone, reach, signInQuietly, somebody } from "./pages/site";

const residents = ["001", "002", "003"];
const members = ["011", "012", "013", "014", "015", "016"];
const stations = ["021", "022", "023", "024"];
const departments = ["041", "042", "043", "044"];
const district = ["051", "052", "053"];
const keepers = ["054", "091", "092"];
const everybody = [
  ...residents,
  ...members,
  ...stations,
  "031",
  ...departments,
  ...district,
].concat([...keepers, "061"]);

const deliberating = [...members, ...stations];
const desk = [...deliberating, "031", ...district, "092"];
/** Every working area and those to whom it opens; to all others it does not exist. */
const areas: Readonly<Record<string, readonly string[]>> = {
  "/my": everybody,
  "/my/notices": everybody,
  "/my/notices/settings": everybody,
  "/my/following": everybody,
  "/my/data": everybody,
  "/duty": [...deliberating, ...departments],
  "/duty/look-backs": [...deliberating, ...departments],
  "/handling": departments,
  "/handling/complaints": departments,
  "/handling/suggestions": departments,
  "/desk": desk,
  "/desk/complaints": desk,
  "/desk/complaints/stage/routing": desk,
  "/desk/supervision": ["031", "051", "052", "092"],
  "/desk/exclusions": ["031", "051"],
  "/desk/settings/routes": ["051", "091"],
  "/desk/settings/categories": ["051", "091"],
  "/desk/settings/terms": ["051", "091"],
  "/desk/problems": desk,
  "/desk/problems/new": ["031", "051"],
  "/desk/consultations": desk,
  "/desk/suggestions": desk,
  "/desk/firms": ["023", "031", "051", "052", "092"],
  "/desk/reports": ["023", "031", "051", "052", "092"],
  "/desk/channel-counts": ["051"],
  "/handling/record": ["044"],
  "/desk/look-backs": desk,
  "/admin": ["091", "092"],
  "/admin/grants/new": ["091"],
  "/admin/events": ["092"],
  "/admin/consents": ["054"],
  "/admin/data-requests": ["054"],
};

/** Head, rotating head and liaison of the station where it was filed. */
const stationPeople = ["021", "022", "023"];
const secret = "暗号是青石板下第三块砖，漏水从那里开始，请派人来看。";
const owner = "13900000071";
type Filed = { readonly ref: string; readonly file: string; readonly draft: string };
let filed: Filed;
const asked = new Map<string, APIRequestContext>();

/** A complaint that nobody has accepted yet, with a photo; and a draft somebody has begun. */
async function file(browser: Browser): Promise<Filed> {
  const words = { station: "station-330106012006", place: "庆丰新村", group: "房屋设施" };
  const page = await somebody(browser);
  const leak = { ...words, category: "渗漏", body: secret, phone: owner };
  const { ref } = await reportQuickly(page, leak, await picture("jpeg", 320, 240));
  await reach(page, `/track/${ref}`);
  const source = page.locator('img[src*="/files/"], a[href*="/files/"]').first();
  const address = (await source.getAttribute("src")) ?? (await source.getAttribute("href")) ?? "";
  const file = /\/files\/[\w.-]+/.exec(decodeURIComponent(address))?.[0] ?? "";
  const writer = await somebody(browser);
  await writer.goto("/report?station=station-330106012006");
  await writer.getByRole("radio").first().check();
  await writer.getByLabel("楼栋和门牌").fill("暗门牌七幢");
  await writer.getByRole("button", { name: /^下一步/ }).click();
  await writer.waitForURL(/\/report\/what$/);
  return { ref, file, draft: "暗门牌七幢" };
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  filed = await file(browser);
  asked.set("nobody", (await browser.newContext()).request);
  for (const key of everybody) {
    const context = await browser.newContext();
    await signInQuietly(context, accountPhone(key));
    asked.set(key, context.request);
  }
});

type Answer = { readonly status: number; readonly onward: string; readonly text: string };

async function ask(who: string, path: string): Promise<Answer> {
  const answer = await asked.get(who)?.get(path, { maxRedirects: 0 });
  if (!answer) throw new Error(`nobody is ${who}`);
  const text = await answer.text();
  return { status: answer.status(), onward: answer.headers().location ?? "", text };
}

for (const [path, open] of Object.entries(areas)) {
  test(`${path} opens to its people only`, async () => {
    const anonymous = await ask("nobody", path);
    expect(anonymous.status).toBe(307);
    expect(anonymous.onward).toContain(`/sign-in?next=${encodeURIComponent(path)}`);
    for (const key of everybody) {
      const { status, onward, text } = await ask(key, path);
      const refuses = status === 404 || onward !== "" || text.includes("不对您开放");
      expect(refuses, `${key} at ${path}: ${status} ${onward}`).toBe(!open.includes(key));
    }
  });
}

test("a complaint nobody has accepted is for its reporter, its station and triage", async () => {
  const { ref, file } = filed;
  const pages = ["my/complaints", "track", "report/receipt", "trace", "handling/complaints"];
  for (const who of ["nobody", ...everybody]) {
    const seen = [];
    for (const page of [...pages, "desk/complaints"]) {
      const { status, text } = await ask(who, `/${page}/${ref}`);
      const isTold = status === 200 && (text.includes("青石板") || text.includes("第三块砖"));
      if (isTold) seen.push(page);
    }
    const reads = [...stationPeople, "031", "051"].includes(who);
    expect(
      seen.filter((page) => !page.startsWith("trace")),
      who,
    ).toEqual(reads ? ["desk/complaints"] : []);
    const picture = await ask(who, file);
    expect(picture.status, `${file} for ${who}`).toBe(reads ? 200 : 404);
  }
});

test("lists, searches and the chain tell nobody else of it", async () => {
  const paths = ["/", "/problems", "/suggestions", "/insight", `/trace/${filed.ref}`];
  for (const who of ["nobody", "001", "011", "041", "061"]) {
    for (const path of paths) {
      const { text } = await ask(who, path);
      expect(text, `${path} for ${who}`).not.toContain("青石板");
      expect(text, `${path} for ${who}`).not.toContain(owner);
    }
    expect((await ask(who, `/trace/${filed.ref}`)).status, who).toBe(404);
  }
});

test("what somebody has begun to write stays with them", async () => {
  for (const who of ["nobody", ...everybody]) {
    const { status, onward, text } = await ask(who, "/report/what");
    expect(status, who).toBe(307);
    expect(onward).toContain("/report");
    expect(text).not.toContain(filed.draft);
  }
});

test("references that are none, and keys of no file, are nothing", async () => {
  for (const path of ["/trace/C330106012-00000000", "/problems/nothing", "/files/nothing.jpg"]) {
    for (const who of ["nobody", "001", "051"]) expect((await ask(who, path)).status).toBe(404);
  }
});
