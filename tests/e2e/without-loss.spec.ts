import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, expect, type Page, request, test } from "@playwright/test";
import { siteUrl } from "../support/site-url";
import { askDatabase, draftDigest, killDatabase, killWeb } from "./pages/machine";
import { accountPhone, signInQuietly } from "./pages/site";

type Sender = { key: string; digest: string; receipt?: string };
type Posting = { cookies: string; fields: [string, string][] };
const many = 200;
const atOnce = 10;

function sender(): Sender {
  const key = randomBytes(24).toString("base64url");
  return { key, digest: draftDigest(key) };
}

/** One report filled in by hand up to the last page. */
async function fillIn(page: Page): Promise<void> {
  await page.goto("/report?station=station-330106012006");
  await page.getByRole("radio", { name: /^庆丰新村/ }).check();
  await page.getByRole("button", { name: "下一步：什么事" }).click();
  await page.waitForURL(/\/report\/what$/);
  await page.getByRole("radio", { name: /^房屋设施/ }).check();
  await page.getByText("渗漏", { exact: true }).click();
  await page.getByLabel("说说情况").fill("楼道里的灯坏了三个星期，晚上看不见台阶。");
  await page.getByRole("button", { name: /^下一步/ }).click();
  await page.waitForURL(/\/report\/contact$/);
  await page.getByRole("button", { name: "下一步：核对" }).click();
  await page.waitForURL(/\/report\/check$/);
}

/** What a browser without JavaScript would post from the last page. */
async function postingOf(page: Page, context: BrowserContext): Promise<Posting> {
  const form = page.locator("form", { has: page.getByRole("checkbox", { name: /告知书/ }) });
  const fields = await form
    .locator("input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map((input): [string, string] => [
        input.getAttribute("name") ?? "",
        input.getAttribute("value") ?? "",
      ]),
    );
  const others = (await context.cookies()).filter(({ name }) => name !== "draft");
  return { cookies: others.map(({ name, value }) => `${name}=${value}`).join("; "), fields };
}

/** The same report as many people would have filled it in. */
async function multiply(draft: string, senders: readonly Sender[]): Promise<void> {
  await askDatabase(
    `WITH model AS (SELECT to_jsonb(c) AS row, p.text, p.salt FROM "Complaint" c
       JOIN "Prose" p ON p.id = c."bodyId" WHERE c."draftKey" = $1),
     copies AS (SELECT digest, gen_random_uuid() AS id, gen_random_uuid() AS body
       FROM unnest($2::text[]) AS digest),
     bodies AS (INSERT INTO "Prose" (id, text, salt) SELECT copies.body, text, salt FROM copies, model)
     INSERT INTO "Complaint" SELECT (jsonb_populate_record(NULL::"Complaint", row || jsonb_build_object(
       'id', copies.id, 'ref', copies.digest, 'draftKey', digest, 'bodyId', copies.body))).*
     FROM copies, model`,
    [draft, senders.map(({ digest }) => digest)],
  );
}

async function post({ key }: Sender, posting: Posting): Promise<string | undefined> {
  const multipart = Object.fromEntries([...posting.fields, ["consent", "on"]]);
  const headers = { cookie: `${posting.cookies}; draft=${key}`, origin: siteUrl };
  const browser = await request.newContext();
  try {
    const options = { multipart, headers, maxRedirects: 0, timeout: 15_000 };
    const answer = await browser.post(`${siteUrl}/report/check`, options);
    return answer.headers().location?.match(/\/report\/receipt\/(C[\w-]+)/)?.[1];
  } catch {
    return undefined;
  } finally {
    await browser.dispose();
  }
}

/** Sends until it is acknowledged, as a person would; then once more, as a person might. */
async function sendUntilKnown(from: Sender, posting: Posting): Promise<void> {
  for (let tries = 0; tries < 60 && !from.receipt; tries++) {
    from.receipt = await post(from, posting);
    if (!from.receipt) await sleep(300);
  }
  const again = await post(from, posting);
  if (again) expect(again).toBe(from.receipt);
}

// Without JavaScript the form still carries the fields that name its action.
test.use({ javaScriptEnabled: false });

test("nothing acknowledged is lost and nothing is doubled when web and database are killed", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await signInQuietly(context, accountPhone("001"));
  await fillIn(page);
  const posting = await postingOf(page, context);
  const draft = (await context.cookies(`${siteUrl}/report`)).find(({ name }) => name === "draft");
  const senders = Array.from({ length: many }, sender);
  await multiply(draftDigest(draft?.value ?? ""), senders);

  const kills = new Map([
    [many / 4, killWeb],
    [many / 2, killDatabase],
    [(many * 3) / 4, killWeb],
  ]);
  const queue = senders.entries();
  const line = async () => {
    for (const [index, from] of queue) {
      kills.get(index)?.();
      await sendUntilKnown(from, posting);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));

  const rows = await askDatabase<{ digest: string; ref: string; status: string; events: number }>(
    `SELECT "draftKey" AS digest, ref, status, (SELECT count(*)::int FROM "Event"
       WHERE "subjectId" = c.id AND type = 'complaint.submitted') AS events
     FROM "Complaint" c WHERE "draftKey" = ANY($1)`,
    [senders.map(({ digest }) => digest)],
  );
  const found = new Map(rows.map((row) => [row.digest, row]));
  expect(rows).toHaveLength(many);
  for (const { digest, receipt } of senders) {
    expect(found.get(digest)).toMatchObject({ ref: receipt, events: 1 });
  }
});
