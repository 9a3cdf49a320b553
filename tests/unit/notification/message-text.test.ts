import { describe, expect, it } from "vitest";
import { locales } from "@/lib/core/i18n";
import { noticeTexts } from "@/lib/notification/copy";
import { mailText, pushPayload, smsText } from "@/lib/notification/rules/message-text";

const ref = "C330106012-WWWWWWWW";
const sites = [
  "http://localhost:3000",
  "https://dengtang.example.org",
  "https://a-very-long-name-of-a-district.and-of-its-platform.example.gov.cn:8443",
];
const length = (text: string) => [...text].length;

describe("a short message", () => {
  for (const kind of [...Object.keys(noticeTexts), "never.heard-of"]) {
    it(`about ${kind} fits into 70 characters in every language, with its reference`, () => {
      for (const locale of locales) {
        for (const site of sites) {
          for (const followed of [false, true]) {
            const text = smsText([{ kind, ref, followed }], site, locale);
            expect(length(text)).toBeLessThanOrEqual(70);
            expect(text).toContain(ref);
          }
        }
      }
    });
  }

  it("of many matters names how many, also where they are thousands", () => {
    const counts = { soon: 1000, today: 999, over: 4321, threefold: 1234, complaints: 0 };
    for (const locale of locales) {
      for (const site of sites) {
        const text = smsText([{ kind: "notices.reminded", ref: "", counts }], site, locale);
        expect(length(text)).toBeLessThanOrEqual(70);
        expect(text).toMatch(/1,?999.*4,?321.*1,?234/);
      }
    }
  });

  it("leads to the matter where the site's address leaves room", () => {
    const text = smsText([{ kind: "complaint.accepted", ref }], "https://dt.example", "zh");
    expect(text).toBe(`登堂进站：您的诉求已受理 https://dt.example/n/${ref}`);
  });

  it("of the day counts matters, not notices, and fits as well", () => {
    const told = [ref, ref, "P330106-00000000", "S330106-00000000"].map((each) => ({
      kind: "complaint.accepted",
      ref: each,
    }));
    expect(smsText(told, "https://dt.example", "zh")).toBe(
      "登堂进站：3 件事有进展 https://dt.example/n",
    );
    for (const locale of locales) {
      for (const site of sites) expect(length(smsText(told, site, locale))).toBeLessThanOrEqual(70);
    }
  });
});

describe("a mail", () => {
  it("names each matter by its reference and says how to end it", () => {
    const { subject, text } = mailText(
      [{ kind: "complaint.replied", ref }],
      "https://dt.example",
      "zh",
    );
    expect(subject).toBe("您的诉求有了答复，请说说解决了吗");
    expect(text).toContain(ref);
    expect(text).toContain("https://dt.example/my/notices/settings");
  });
});

describe("what a browser shows", () => {
  it("is what happened and a path on this site", () => {
    expect(JSON.parse(pushPayload([{ kind: "complaint.asked", ref }], "zh", "m1"))).toEqual({
      title: "登堂进站",
      body: "承办单位有话问您",
      path: `/n/${ref}`,
      tag: "m1",
    });
  });
});
