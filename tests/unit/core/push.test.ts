import { describe, expect, it } from "vitest";
import { isPushService } from "@/lib/core/push";

const services = "push.example,*.push.example.org,127.0.0.1:4900";

describe("the server posts to", () => {
  for (const address of [
    "https://push.example/abc",
    "https://a.push.example.org/abc",
    "http://127.0.0.1:4900/abc",
  ]) {
    it(address, () => expect(isPushService(address, services)).toBe(true));
  }
});

describe("the server never posts to", () => {
  for (const address of [
    "http://push.example/abc",
    "https://push.example:8443/abc",
    "https://evil-push.example/abc",
    "https://push.example.org/abc",
    "https://push.example@10.0.0.1/abc",
    "https://push.example.evil.example/abc",
    "http://127.0.0.1:5432/",
    "http://169.254.169.254/latest",
    "file:///etc/passwd",
    "nonsense",
  ]) {
    it(address, () => expect(isPushService(address, services)).toBe(false));
  }
});
