import { describe, expect, it } from "vitest";
import { POST } from "@/app/preferences/route";

function chosen(body: Record<string, string>, headers: Record<string, string> = {}) {
  return POST(
    new Request("http://localhost:3000/preferences", {
      method: "POST",
      body: new URLSearchParams(body),
      headers,
    }),
  );
}

describe("choosing language, size and theme", () => {
  it("sets the cookie and leads back to the page one came from", async () => {
    const answer = await chosen(
      { size: "elder" },
      { referer: "http://localhost:3000/trace/X?page=2" },
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/trace/X?page=2");
    expect(answer.headers.get("set-cookie")).toContain("size=elder");
  });

  it("sets nothing it does not know", async () => {
    const answer = await chosen({ size: "huge", admin: "1" });
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("location")).toBe("/");
  });

  it("never leads to another site", async () => {
    const answer = await chosen({ lang: "en" }, { referer: "http://evil.example//evil.example/x" });
    expect(answer.headers.get("location")).not.toMatch(/^\/\/|^http/);
  });

  it("refuses what is no form", async () => {
    const headers = { "content-type": "application/json" };
    const request = { method: "POST", body: "{}", headers };
    expect((await POST(new Request("http://localhost:3000/preferences", request))).status).toBe(
      400,
    );
  });

  it("refuses forms of other sites", async () => {
    const answer = await chosen({ lang: "en" }, { "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
  });
});
