import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const asked = (path: string, init: ConstructorParameters<typeof NextRequest>[1] = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, init));

describe("the door of the site", () => {
  it("refuses what no database can read, before anything looks for it", () => {
    expect(asked("/files/%00").status).toBe(400);
    expect(asked("/suggestions?q=%00").status).toBe(400);
    expect(asked("/suggestions?q=%E7%81%AF").status).toBe(200);
  });

  it("says of a form that is too large what may be sent", async () => {
    const headers = { "content-length": String(41 * 1024 * 1024) };
    const answer = asked("/report/contact", { method: "POST", headers });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("15 MB");
    const allowed = { "content-length": String(39 * 1024 * 1024) };
    expect(asked("/report/contact", { method: "POST", headers: allowed }).status).toBe(200);
  });

  it("gives every answer its headers", () => {
    for (const answer of [asked("/files/%00"), asked("/"), asked("/api/health")]) {
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });
});
