import { describe, expect, it } from "vitest";
import { commonHeaders, contentPolicy, isPersonal } from "@/lib/web/content-policy";

describe("the content policy", () => {
  it("gives personal sections a nonce and nothing inline", () => {
    const policy = contentPolicy("n0nce", false);
    expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("keeps other origins out of prerendered pages", () => {
    const policy = contentPolicy(null, false);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
  });

  it("lets pictures, and nothing else, come from the hosts of the map's tiles", () => {
    const policy = contentPolicy(null, false, ["https://t0.tianditu.gov.cn"]);
    expect(policy).toContain("img-src 'self' data: blob: https://t0.tianditu.gov.cn;");
    expect(policy.match(/https?:/g)).toHaveLength(1);
  });

  it("tells sections by whole path parts", () => {
    expect(isPersonal("/my")).toBe(true);
    expect(isPersonal("/desk/problems")).toBe(true);
    expect(isPersonal("/mystery")).toBe(false);
    expect(isPersonal("/trace/C330106012-7F3K9QX2")).toBe(false);
  });

  it("promises https only where it is spoken", () => {
    expect(commonHeaders(false)).not.toHaveProperty("Strict-Transport-Security");
    expect(commonHeaders(true)).toHaveProperty("Strict-Transport-Security");
  });
});
