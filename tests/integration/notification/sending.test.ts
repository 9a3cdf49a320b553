import { createECDH, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { phoneIndex } from "@/lib/account/records";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { encrypt } from "@/lib/core/secret";
import { notificationJobs } from "@/lib/notification/jobs";
import { keepDevice } from "@/lib/notification/records/devices";
import { keepNotices, type NewNotice } from "@/lib/notification/records/keep-notices";
import { dueMessages, takeUp } from "@/lib/notification/records/outbox";
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
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const ref = "C330106012-7F3K9QX2";
const phone = "13911112222";
let gateway: FakeHttp;
let service: FakeHttp;
let smtp: FakeSmtp;

beforeAll(async () => {
  [gateway, service, smtp] = await Promise.all([startFakeHttp(), startFakeHttp(), startFakeSmtp()]);
  const pair = createECDH("prime256v1");
  Object.assign(settings, {
    SMS_PROVIDER: `http://${gateway.host}/send`,
    SMTP_URL: smtp.url,
    PUSH_SERVICES: service.host,
    VAPID_PUBLIC: pair.generateKeys("base64url"),
    VAPID_PRIVATE: pair.getPrivateKey("base64url"),
  });
});
afterAll(async () => {
  await Promise.all([gateway.close(), service.close(), smtp.close()]);
});
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  for (const fake of [gateway, service]) Object.assign(fake, { status: 200, wait: 0 });
  gateway.posts.length = 0;
  service.posts.length = 0;
  smtp.mails.length = 0;
  smtp.refuse = false;
});

const send = async (at: Date) => {
  for (const job of notificationJobs.filter((each) => each.name === "send-messages")) {
    await job.run(at);
  }
};

async function person(more: { mail?: boolean; sms?: boolean } = {}): Promise<string> {
  const id = newId();
  await db.person.create({
    data: {
      id,
      name: "王秀英",
      ...(more.sms === false ? {} : { phoneIndex: phoneIndex(phone), phoneCipher: encrypt(phone) }),
      ...(more.mail ? { mailCipher: encrypt("w@example.org"), mailConfirmedAt: noon } : {}),
      createdAt: noon,
    },
  });
  return id;
}

const tell = (personId: string, more: Partial<NewNotice> = {}) =>
  db.$transaction((tx) =>
    keepNotices(tx, [
      { personId, eventId: newId(), kind: "complaint.replied", ref, at: noon, ...more },
    ]),
  );

async function device(personId: string): Promise<void> {
  const browser = createECDH("prime256v1");
  const keys = {
    p256dh: browser.generateKeys("base64url"),
    auth: randomBytes(16).toString("base64url"),
  };
  const endpoint = `http://${service.host}/device`;
  await db.$transaction((tx) => keepDevice(tx, personId, { endpoint, keys }, noon));
}

const state = (personId: string) =>
  db.delivery.findMany({
    where: { personId },
    select: { channel: true, sentAt: true, failed: true },
  });

describe("the outbox", () => {
  it("sends a message by each channel, with nothing personal in it", async () => {
    const id = await person({ mail: true });
    await device(id);
    await tell(id);
    await send(noon);
    const body = JSON.parse(String(gateway.posts[0]?.body));
    expect(body).toEqual({
      phone,
      text: expect.stringMatching(/^登堂进站：.{1,60}$/),
    });
    const [mail = ""] = smtp.mails;
    expect(mail).toMatch(/^List-Unsubscribe:\s+<https:\/\/dt\.example\/api\/unsubscribe\?t=/m);
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(service.posts[0]?.headers["content-encoding"]).toBe("aes128gcm");
    expect(body.text).not.toContain("秀英");
    for (const row of await state(id)) expect(row.sentAt).toEqual(noon);
  });

  it("sends once however many workers run at once", async () => {
    const id = await person();
    await tell(id);
    gateway.wait = 30;
    await Promise.all(Array.from({ length: 6 }, () => send(noon)));
    await send(later(90));
    expect(gateway.posts).toHaveLength(1);
  });

  it("comes again after a fault, later each time, and gives up after six tries", async () => {
    const id = await person();
    await tell(id);
    gateway.status = 502;
    await send(noon);
    await send(later(1));
    expect(gateway.posts).toHaveLength(1);
    for (const minutes of [2, 6, 14, 30, 62, 200]) await send(later(minutes));
    expect(gateway.posts).toHaveLength(6);
    expect((await state(id))[0]?.failed).toBe("refused");
  });

  const killed = async (at: Date) => {
    const [message] = await dueMessages(at, 5);
    expect(message && (await takeUp(message, at))).toBe(true);
    return message?.id;
  };

  it("is not sent again where a worker was killed in between, and says that nobody knows", async () => {
    const id = await person({ mail: true });
    await tell(id);
    await killed(noon);
    await killed(noon);
    await send(later(3));
    await send(later(90));
    expect([gateway.posts.length, smtp.mails.length]).toEqual([0, 0]);
    expect((await state(id)).map((row) => row.failed)).toEqual(["unknown", "unknown"]);
    expect(await db.notice.count({ where: { personId: id, readAt: null } })).toBe(1);
  });

  it("of an emergency is sent again by the next worker, under the same key", async () => {
    const id = await person();
    await tell(id, { urgent: true });
    const key = await killed(noon);
    await send(later(1));
    expect(gateway.posts).toHaveLength(0);
    await send(later(3));
    expect(gateway.posts.map((each) => each.headers["idempotency-key"])).toEqual([key]);
  });

  it("to a browser is sent again under the same topic, so that one is shown", async () => {
    const id = await person({ sms: false });
    await device(id);
    await tell(id);
    const key = await killed(noon);
    await send(later(3));
    const topics = service.posts.map((each) => each.headers.topic);
    expect(topics).toEqual([key?.replaceAll("-", "")]);
  });

  it("keeps still by night, except for mail and an emergency", async () => {
    const id = await person({ mail: true });
    const night = new Date("2026-06-03T22:00:00+08:00");
    await tell(id, { at: new Date("2026-06-03T20:59:59+08:00") });
    await send(night);
    expect([gateway.posts.length, smtp.mails.length]).toEqual([0, 1]);
    await tell(id, { at: night, urgent: true });
    await send(night);
    expect(gateway.posts).toHaveLength(1);
    await send(new Date("2026-06-04T08:00:00+08:00"));
    expect(gateway.posts).toHaveLength(2);
  });

  it("tells nobody of what is two days old", async () => {
    const id = await person();
    await tell(id);
    await send(later(49 * 60));
    expect(gateway.posts).toHaveLength(0);
    expect((await state(id))[0]?.failed).toBe("too-late");
  });

  it("retires a browser that has withdrawn", async () => {
    const id = await person({ sms: false });
    await device(id);
    await tell(id);
    service.status = 410;
    await send(noon);
    expect((await state(id))[0]?.failed).toBe("gone");
    const row = await db.pushSubscription.findFirstOrThrow({ where: { personId: id } });
    expect(row).toMatchObject({ goneAt: noon, cipher: "" });
    await tell(id);
    expect(await state(id)).toHaveLength(1);
  });

  it("tries again where the push service or the mail server is out of order", async () => {
    const id = await person({ mail: true, sms: false });
    await device(id);
    await tell(id);
    service.status = 503;
    smtp.refuse = true;
    await send(noon);
    service.status = 201;
    smtp.refuse = false;
    await send(later(3));
    for (const row of await state(id)) expect(row.sentAt).toEqual(later(3));
  });

  it("holds nothing of a browser's address in the clear", async () => {
    const id = await person();
    await device(id);
    const row = await db.pushSubscription.findFirstOrThrow({ where: { personId: id } });
    expect(JSON.stringify(row)).not.toContain(service.host);
  });
});
