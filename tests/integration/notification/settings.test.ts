import { createECDH, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { encrypt } from "@/lib/core/secret";
import { chooseNotices } from "@/lib/notification/commands/choose-notices";
import { endMail } from "@/lib/notification/commands/end-mail";
import { addDevice, removeDevice } from "@/lib/notification/commands/set-device";
import { confirmMail, giveMail, removeMail } from "@/lib/notification/commands/set-mail";
import { choiceForm, mailForm } from "@/lib/notification/model/choice";
import { getNoticeSettings } from "@/lib/notification/queries/settings";
import { keepNotices } from "@/lib/notification/records/keep-notices";
import { unsubscribeToken } from "@/lib/notification/records/unsubscribe";
import { type FakeSmtp, startFakeSmtp } from "@/tests/support/fake-smtp";
import { oneOfSix } from "@/tests/support/race";

const settings = vi.hoisted(() => ({
  APP_URL: "https://dt.example",
  DEMO: false,
  SMTP_URL: "",
  PUSH_SERVICES: "push.example",
  VAPID_PUBLIC: undefined,
}));
vi.mock("@/lib/core/env", () => ({ env: () => settings }));

const at = new Date("2026-06-03T10:00:00+08:00");
let smtp: FakeSmtp;
beforeAll(async () => {
  smtp = await startFakeSmtp();
  settings.SMTP_URL = smtp.url;
});
afterAll(() => smtp.close());
beforeEach(() => {
  smtp.mails.length = 0;
});

async function person(): Promise<Extract<Actor, { kind: "person" }>> {
  const { id } = await db.person.create({ data: { name: "孙女士", createdAt: at } });
  return { kind: "person", id, grants: [] };
}

/** The code that stands in the subject of the last mail. */
function mailedCode(): string {
  const subject = /^Subject: (.*(?:\n .*)*)/m.exec(smtp.mails.at(-1) ?? "")?.[1] ?? "";
  const words = [...subject.matchAll(/=\?UTF-8\?[BQ]\?([^?]*)\?=/gi)];
  const plain = words.map(([, body = ""]) => Buffer.from(body, "base64").toString("utf8")).join("");
  return /\d{6}/.exec(plain)?.[0] ?? "";
}

const mail = mailForm.parse({ mail: " Sun@Example.org " });

describe("a mailbox", () => {
  it("is used once its code came back, and by one of many tries", async () => {
    const actor = await person();
    expect((await giveMail(actor, mail, at)).ok).toBe(true);
    expect((await getNoticeSettings(actor, at))?.mail).toEqual({
      masked: "s***@example.org",
      confirmed: false,
    });
    const code = mailedCode();
    const wrong = await confirmMail(actor, { code: code === "123456" ? "654321" : "123456" }, at);
    expect(wrong.ok === false && wrong.refusal.reason).toBe("mail-code-wrong");
    const tries = await Promise.all([1, 2, 3].map(() => confirmMail(actor, { code }, at)));
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect((await getNoticeSettings(actor, at))?.mail?.confirmed).toBe(true);
  });

  it("is not confirmed by a code that is half an hour old", async () => {
    const actor = await person();
    await giveMail(actor, mail, at);
    const late = await confirmMail(
      actor,
      { code: mailedCode() },
      new Date(at.getTime() + 30 * 60_000 + 1),
    );
    expect(late.ok === false && late.refusal.reason).toBe("mail-code-wrong");
  });

  it("is not confirmed for another by the code that went to it", async () => {
    const [owner, other] = [await person(), await person()];
    await giveMail(other, mailForm.parse({ mail: "other@example.org" }), at);
    await giveMail(owner, mail, at);
    expect((await confirmMail(other, { code: mailedCode() }, at)).ok).toBe(false);
  });

  it("is forgotten once, and the trail holds no word of it", async () => {
    const actor = await person();
    await giveMail(actor, mail, at);
    await oneOfSix(() => removeMail(actor, {}, at));
    const events = await db.event.findMany({ where: { subject: "notices" } });
    expect(events.map((event) => event.type)).toEqual([
      "notices.mail-given",
      "notices.mail-removed",
    ]);
    expect(JSON.stringify(events)).not.toContain("example.org");
  });

  it("is asked for a code five times an hour and not more", async () => {
    const actor = await person();
    const tries = [];
    for (let n = 0; n < 6; n += 1) tries.push(await giveMail(actor, mail, at));
    expect(tries.map((outcome) => outcome.ok)).toEqual([true, true, true, true, true, false]);
  });
});

describe("one click", () => {
  it("ends mail of every kind and nothing else", async () => {
    const actor = await person();
    await db.person.update({
      where: { id: actor.id },
      data: { mailCipher: encrypt("sun@example.org"), mailConfirmedAt: at },
    });
    await db.$transaction((tx) =>
      keepNotices(tx, [
        { personId: actor.id, eventId: newId(), kind: "complaint.replied", ref: "C", at },
      ]),
    );
    const token = unsubscribeToken(actor.id);
    expect(token).not.toContain(actor.id);
    expect((await endMail(token, at)).ok).toBe(true);
    expect((await endMail(token, at)).ok).toBe(true);
    const wanted = (await getNoticeSettings(actor, at))?.wanted;
    expect(Object.values(wanted ?? {}).flat()).not.toContain("mail");
    expect(wanted?.asked).toEqual(["sms", "push"]);
    const waiting = await db.delivery.count({ where: { failed: null, sentAt: null } });
    expect(waiting).toBe(0);
  });

  it("is nothing with a forged link", async () => {
    const actor = await person();
    for (const token of ["", "v1.AAAA", encrypt(actor.id), encrypt("no-more-mail nobody")]) {
      expect((await endMail(token, at)).ok).toBe(false);
    }
  });
});

describe("what is chosen", () => {
  it("stands, in both directions, and is one event", async () => {
    const actor = await person();
    const form = choiceForm.parse({ pace: "daily", progress: [], followed: ["sms", "mail"] });
    expect((await chooseNotices(actor, form, at)).ok).toBe(true);
    const kept = await getNoticeSettings(actor, at);
    expect(kept).toMatchObject({ pace: "daily", wanted: { progress: [], asked: [] } });
    expect(kept?.wanted.followed).toEqual(["sms", "mail"]);
    const event = await db.event.findFirstOrThrow({ where: { type: "notices.chosen" } });
    expect(event.data).toEqual({ pace: "daily", wanted: ["followed:sms", "followed:mail"] });
  });

  it("is nobody else's business", async () => {
    const form = choiceForm.parse({});
    expect((await chooseNotices(anonymous, form, at)).ok).toBe(false);
    expect((await giveMail(anonymous, mail, at)).ok).toBe(false);
    expect(await getNoticeSettings(anonymous, at)).toBeNull();
  });
});

describe("a device", () => {
  const target = (endpoint: string) => ({
    endpoint,
    keys: {
      p256dh: createECDH("prime256v1").generateKeys("base64url"),
      auth: randomBytes(16).toString("base64url"),
    },
  });

  it("is added by a known service and removed by its owner alone", async () => {
    const [owner, other] = [await person(), await person()];
    const device = target("https://push.example/1");
    expect((await addDevice(owner, device, at)).ok).toBe(true);
    expect((await removeDevice(other, { endpoint: device.endpoint }, at)).ok).toBe(false);
    expect((await getNoticeSettings(owner, at))?.devices).toBe(1);
    expect((await removeDevice(owner, {}, at)).ok).toBe(true);
    expect((await getNoticeSettings(owner, at))?.devices).toBe(0);
  });

  it("that names another address is refused", async () => {
    const outcome = await addDevice(await person(), target("https://10.0.0.1/"), at);
    expect(outcome.ok === false && outcome.refusal.reason).toBe("push-unknown");
  });
});
