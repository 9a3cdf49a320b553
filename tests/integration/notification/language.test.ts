import { createECDH } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { signIn } from "@/lib/account/commands/confirm-phone";
import { phoneIndex, replaceCode } from "@/lib/account/records";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { encrypt } from "@/lib/core/secret";
import { chooseNotices } from "@/lib/notification/commands/choose-notices";
import { notificationJobs } from "@/lib/notification/jobs";
import { choiceForm } from "@/lib/notification/model/choice";
import { getNoticeSettings } from "@/lib/notification/queries/settings";
import { keepNotices } from "@/lib/notification/records/keep-notices";
import { type FakeHttp, startFakeHttp } from "@/tests/support/fake-http";
import { type FakeSmtp, startFakeSmtp } from "@/tests/support/fake-smtp";

const settings = vi.hoisted(() => ({
  APP_URL: "https://dt.example",
  DEMO: false,
  SMS_PROVIDER: "",
  SMS_TOKEN: "t",
  SMTP_URL: "",
  VAPID_PUBLIC: "",
  VAPID_PRIVATE: "",
  PUSH_SERVICES: "",
}));
vi.mock("@/lib/core/env", () => ({ env: () => settings }));

const noon = new Date("2026-06-03T12:00:00+08:00");
const ref = "C330106012-7F3K9QX2";
let gateway: FakeHttp;
let smtp: FakeSmtp;

beforeAll(async () => {
  [gateway, smtp] = await Promise.all([startFakeHttp(), startFakeSmtp()]);
  const pair = createECDH("prime256v1");
  Object.assign(settings, {
    SMS_PROVIDER: `http://${gateway.host}/send`,
    SMTP_URL: smtp.url,
    VAPID_PUBLIC: pair.generateKeys("base64url"),
    VAPID_PRIVATE: pair.getPrivateKey("base64url"),
  });
});
afterAll(async () => {
  await Promise.all([gateway.close(), smtp.close()]);
});
beforeEach(() => {
  gateway.posts.length = 0;
  smtp.mails.length = 0;
});

type Person = Extract<Actor, { kind: "person" }>;

async function person(locale: string | null): Promise<Person> {
  const phone = "13911115555";
  const { id } = await db.person.create({
    data: {
      name: "王女士",
      locale,
      phoneIndex: phoneIndex(phone),
      phoneCipher: encrypt(phone),
      mailCipher: encrypt("w@example.org"),
      mailConfirmedAt: noon,
      createdAt: noon,
    },
  });
  return { kind: "person", id, grants: [] };
}

async function sent({ id: personId }: Person): Promise<string> {
  await db.$transaction((tx) =>
    keepNotices(tx, [{ personId, eventId: newId(), kind: "complaint.replied", ref, at: noon }]),
  );
  await notificationJobs.find((job) => job.name === "send-messages")?.run(noon);
  return JSON.parse(String(gateway.posts.at(-1)?.body)).text;
}

const choose = (who: Actor, form: object) => chooseNotices(who, choiceForm.parse(form), noon);

describe("the language of messages", () => {
  it("is the one that somebody chose, for SMS and mail alike", async () => {
    const who = await person("zh");
    const form = { pace: "each", locale: "en", asked: ["sms", "mail"] };
    expect((await choose(who, form)).ok).toBe(true);
    expect((await getNoticeSettings(who, noon))?.locale).toBe("en");
    const text = await sent(who);
    expect(text).toMatch(/^Dengtang: Please respond https:/);
    expect([...text].length).toBeLessThanOrEqual(70);
    const [mail = ""] = smtp.mails;
    expect(mail).toMatch(/^Subject: Your complaint was answered/m);
    const event = await db.event.findFirstOrThrow({ where: { subjectId: who.id } });
    expect(event.data).toMatchObject({ locale: "en" });
  });

  it("is Chinese where nothing was said, and stays where a form says nothing", async () => {
    expect(await sent(await person(null))).toMatch(/^登堂进站：/);
  });

  it("stays as it was where a form does not name it, and takes no other", async () => {
    const who = await person("en");
    await choose(who, { pace: "each", asked: ["sms"] });
    expect(await sent(who)).toMatch(/^Dengtang: /);
    expect(choiceForm.safeParse({ locale: "fr" }).success).toBe(false);
  });

  it("is at first the one in use at the sign-in, and a later sign-in does not change it", async () => {
    const phone = "13911116666";
    const enter = async (locale: "zh" | "en") =>
      signIn({ phone, code: await replaceCode(phone, noon), locale }, noon);
    const first = await enter("en");
    if (!first.ok) throw new Error("not signed in");
    const kept = () => db.person.findUniqueOrThrow({ where: { id: first.value.id } });
    expect((await kept()).locale).toBe("en");
    expect((await enter("zh")).ok).toBe(true);
    expect((await kept()).locale).toBe("en");
  });

  it("is chosen by nobody else", async () => {
    const who = await person("zh");
    const outcome = await choose(anonymous, { locale: "en" });
    expect(outcome.ok).toBe(false);
    const row = await db.person.findUniqueOrThrow({ where: { id: who.id } });
    expect(row.locale).toBe("zh");
  });
});
