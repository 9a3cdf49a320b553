import { describe, expect, it } from "vitest";
import { readEnv } from "@/lib/core/env";

const database = "postgresql://user:word@db.example:5432/dengtang";

describe("the settings", () => {
  it("need nothing: a demonstration on the embedded database", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      DATA_DIR: ".data",
      DEMO: true,
      APP_URL: "http://localhost:3000",
    });
  });

  it("are no demonstration on a database of one's own, unless told so", () => {
    expect(readEnv({ DATABASE_URL: database }).DEMO).toBe(false);
    expect(readEnv({ DATABASE_URL: database, DEMO: "1" }).DEMO).toBe(true);
  });

  it("take an empty value for none", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: "", DEMO: "" })).toMatchObject({
      PORT: 3000,
      DEMO: true,
    });
  });

  it.each([
    ["PORT", "abc", "a port number"],
    ["PORT", "70000", "a port number"],
    ["PORT", "80.5", "a whole number"],
    ["DEMO", "yes", "0 or 1"],
    ["DATABASE_URL", "mysql://x", "postgresql://"],
    ["APP_URL", "example.org", "a URL"],
    ["NEXTAUTH_SECRET", "short", "32 characters"],
    ["DATA_KEY", "c2hvcnQ=", "32 bytes in base64"],
    ["SMS_PROVIDER", "pigeon", "console"],
    ["STORAGE_URL", "ftp://x", "s3://"],
    ["SMTP_URL", "http://x", "smtp://"],
    ["LOG_LEVEL", "loud", "debug, info"],
    ["DENGTANG_NOW", "yesterday", "an ISO time"],
  ])("name %s where it is %s, and say what is expected", (name, value, expected) => {
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name}: .*${expected}`));
  });

  it.each([
    "https://dengtang.example.org",
    "http://8.8.8.8:3000",
    "https://10.example.org",
    "https://172.16.example.org",
    "http://[2001:db8::1]:3000",
  ])("refuse known codes on a public address: %s", (url) => {
    expect(() => readEnv({ APP_URL: url })).toThrow("DEMO: expected 0");
    expect(readEnv({ APP_URL: url, DEMO: "0" }).APP_URL).toBe(url);
  });

  it.each([
    "http://localhost:3000",
    "http://127.0.0.1:3000",
    "http://192.168.1.7:3000",
    "http://172.20.0.2",
    "http://10.1.2.3",
    "http://[::1]:3000",
    "http://studio.local",
  ])("allow a demonstration at home: %s", (url) => {
    expect(readEnv({ APP_URL: url }).DEMO).toBe(true);
  });
});
