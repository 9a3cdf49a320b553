import { describe, expect, it } from "vitest";
import { phoneIndex } from "@/lib/account/records";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { encrypt } from "@/lib/core/secret";
import { keepNotices, type NewNotice } from "@/lib/notification/records/keep-notices";

const noon = new Date("2026-06-03T12:00:00+08:00");
const night = new Date("2026-06-03T22:00:00+08:00");
const ref = "C330106012-7F3K9QX2";

async function person(phone: string, more: { mail?: boolean } = {}): Promise<string> {
  const { id } = await db.person.create({
    data: {
      name: "王女士",
      phoneIndex: phoneIndex(phone),
      phoneCipher: encrypt(phone),
      ...(more.mail ? { mailCipher: encrypt("w@example.org"), mailConfirmedAt: noon } : {}),
      createdAt: noon,
    },
  });
  return id;
}

const keep = (...rows: Partial<NewNotice>[]) =>
  db.$transaction((tx) =>
    keepNotices(
      tx,
      rows.map((row) => ({
        personId: "",
        eventId: newId(),
        kind: "complaint.accepted",
        ref,
        at: noon,
        ...row,
      })),
    ),
  );

const outbox = (personId: string) =>
  db.delivery.findMany({ where: { personId }, orderBy: { key: "asc" } });

describe("a notice", () => {
  it("puts one message a wanted channel into the outbox, and nothing the second time", async () => {
    const personId = await person("13911110001", { mail: true });
    const notice = { personId, eventId: newId(), kind: "complaint.replied" };
    await keep(notice);
    await keep(notice);
    const rows = await outbox(personId);
    expect(rows.map((row) => row.channel).sort()).toEqual(["mail", "sms"]);
    expect(await db.notice.count({ where: { personId } })).toBe(1);
    const [{ id } = { id: "" }] = await db.notice.findMany({ where: { personId } });
    for (const row of rows) expect(row.noticeIds).toEqual([id]);
  });

  it("is only written down where somebody has no phone, mailbox or device", async () => {
    const { id } = await db.person.create({ data: { name: "李先生", createdAt: noon } });
    await keep({ personId: id });
    expect(await outbox(id)).toEqual([]);
    expect(await db.notice.count({ where: { personId: id } })).toBe(1);
  });

  it("reaches nobody who has been erased", async () => {
    const personId = await person("13911110002");
    await db.person.update({ where: { id: personId }, data: { erasedAt: noon } });
    await keep({ personId });
    expect(await outbox(personId)).toEqual([]);
  });

  it("of the night waits for the morning on the phone and not in the mailbox", async () => {
    const personId = await person("13911110003", { mail: true });
    await keep({ personId, kind: "complaint.asked", at: night });
    const byChannel = new Map((await outbox(personId)).map((row) => [row.channel, row.notBefore]));
    expect(byChannel.get("sms")).toEqual(new Date("2026-06-04T08:00:00+08:00"));
    expect(byChannel.get("mail")).toEqual(night);
  });

  it("of an emergency goes to an officer's phone at once, by night and by day", async () => {
    const personId = await person("13911110004");
    await db.grant.create({
      data: { personId, role: "handler", scope: "330106", fromDay: "2026-01-01" },
    });
    await db.noticePreference.create({ data: { personId, pace: "daily" } });
    await keep({ personId, kind: "complaint.dispatched", at: night, urgent: true });
    const rows = await outbox(personId);
    expect(rows.map((row) => [row.channel, row.urgent, row.notBefore])).toEqual([
      ["sms", true, night],
    ]);
  });

  it("waits for the day's digest where somebody chose it", async () => {
    const personId = await person("13911110005");
    await db.noticePreference.create({ data: { personId, pace: "daily" } });
    await keep({ personId }, { personId });
    await keep({ personId });
    const rows = await outbox(personId);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.noticeIds).toHaveLength(3);
    expect(rows[0]?.notBefore).toEqual(new Date("2026-06-03T18:00:00+08:00"));
  });

  it("goes into the next digest where this one is being sent", async () => {
    const personId = await person("13911110006");
    await db.noticePreference.create({ data: { personId, pace: "daily" } });
    await keep({ personId });
    await db.delivery.updateMany({ where: { personId }, data: { tries: 1 } });
    await keep({ personId });
    const due = (await outbox(personId)).map((row) => [row.notBefore, row.noticeIds.length]);
    expect(due).toEqual([
      [new Date("2026-06-03T18:00:00+08:00"), 1],
      [new Date("2026-06-04T18:00:00+08:00"), 1],
    ]);
  });

  it("follows what was chosen", async () => {
    const personId = await person("13911110007");
    await db.noticeChoice.create({
      data: { personId, kind: "progress", channel: "sms", wanted: false },
    });
    await keep({ personId });
    expect(await outbox(personId)).toEqual([]);
  });
});
