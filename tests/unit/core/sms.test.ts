import { afterEach, describe, expect, it, vi } from "vitest";
import { codeSender } from "@/lib/core/sms";

const settings = vi.hoisted(() => ({ SMS_PROVIDER: "console", SMS_TOKEN: "t-1", DEMO: false }));
vi.mock("@/lib/core/env", () => ({ env: () => settings }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("the console sender", () => {
  const printed = async () => {
    const line = vi.spyOn(console, "info").mockImplementation(() => {});
    settings.SMS_PROVIDER = "console";
    await codeSender()("13800001234", "654321");
    return String(line.mock.calls[0]?.[0]);
  };

  it("prints the code while developing, never the whole phone", async () => {
    expect(await printed()).toBe("sms to ***1234: 654321");
  });

  it("keeps the code to itself in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(await printed()).not.toContain("654321");
  });
});

describe("the gateway sender", () => {
  it("hands phone and code over with the token", async () => {
    settings.SMS_PROVIDER = "https://sms.example/send";
    const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
    await codeSender()("13800001234", "654321");
    const [address, request] = fetched.mock.calls[0] ?? [];
    expect(address).toBe("https://sms.example/send");
    expect(request).toMatchObject({
      method: "POST",
      headers: { authorization: "Bearer t-1" },
      body: JSON.stringify({ phone: "13800001234", code: "654321" }),
    });
  });

  it("throws where the gateway says no", async () => {
    settings.SMS_PROVIDER = "https://sms.example/send";
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(null, { status: 502 }));
    await expect(codeSender()("13800001234", "654321")).rejects.toThrow("502");
  });
});
