import { expect, test } from "@playwright/test";

test("the site says how it is", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "ok", jobs: "ok" });
});
