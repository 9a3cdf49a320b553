import { describe, expect, it } from "vitest";
import { safePath } from "@/lib/web/safe-path";

describe("where a sign-in leads on to", () => {
  it.each(["/desk", "/handling/S330106-1?tab=reply#form", "/"])("goes on to %s", (path) => {
    expect(safePath(path, "/my")).toBe(path);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\/elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
    "desk",
    "",
    null,
    undefined,
  ])("does not go on to %j", (path) => {
    expect(safePath(path, "/my")).toBe("/my");
  });
});
