import { createECDH } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { sendPush } from "@/lib/core/push";
import { notificationJobs } from "@/lib/notification/jobs";
import { keepDevice } from "@/lib/notification/records/devices";
import { keepNotices } from "@/lib/notification/records/keep-notices";
import { subscribedBrowser, vapidClaims } from "@/tests/support/fake-browser";
import { type FakeHttp, startFakeHttp } from "@/tests/support/fake-http";

const settings = vi.hoisted(() => ({
  APP_URL: "https://dt.example",
  DEMO: false,
  VAPID_PUBLIC: "",
  VAPID_PRIVATE: "",
  PUSH_SERVICES: "",
}));
vi.mock("@/lib/core/env", () => ({ env: () => settings }));

const noon = new Date("2026-06-03T12:00:00+08:00");
const ref = "C330106012-7F3K9QX2";
let service: FakeHttp;

beforeAll(async () => {
  service = await startFakeHttp();
  const pair = createECDH("prime256v1");
  Object.assign(settings, {
    PUSH_SERVICES: service.host,
    VAPID_PUBLIC: pair.generateKeys("base64url"),
    VAPID_PRIVATE: pair.getPrivateKey("base64url"),
  });
});
afterAll(() => service.close());
beforeEach(() => {
  Object.assign(service, { status: 201 });
  service.posts.length = 0;
});

const browser = () => subscribedBrowser(`http://${service.host}/device/${newId()}`);

/** Somebody with these browsers, told of a reply. */
async function told(browsers: readonly ReturnType<typeof browser>[], locale = "zh") {
  const person = await db.person.create({ data: { name: "王秀英", locale, createdAt: noon } });
  await db.$transaction(async (tx) => {
    for (const { target } of browsers) await keepDevice(tx, person.id, target, noon);
    const notice = { eventId: newId(), kind: "complaint.replied", ref, at: noon };
    await keepNotices(tx, [{ personId: person.id, ...notice }]);
  });
  await notificationJobs.find((job) => job.name === "send-messages")?.run(noon);
  return person.id;
}

const posted = ({ target }: ReturnType<typeof browser>) =>
  service.posts.find((post) => target.endpoint.endsWith(post.path));
const bodyFor = (to: ReturnType<typeof browser>) => posted(to)?.body ?? Buffer.alloc(0);

describe("a message to a browser", () => {
  it("is read with the browser's own key: a sentence and the way in, and nobody's name", async () => {
    const mine = browser();
    const id = await told([mine]);
    const text = mine.open(bodyFor(mine));
    const row = await db.delivery.findFirstOrThrow({ where: { personId: id } });
    expect(JSON.parse(text)).toEqual({
      tag: row.id,
      title: "登堂进站",
      body: "您的诉求有了答复，请说说解决了吗",
      path: `/n/${ref}`,
    });
    expect(row).toMatchObject({ channel: "push", sentAt: noon, failed: null });
  });

  it("comes in the language of the person, to each of their browsers", async () => {
    const [one, two] = [browser(), browser()];
    await told([one, two], "en");
    for (const each of [one, two]) {
      const { title, body } = JSON.parse(each.open(bodyFor(each)));
      expect(title).toBe("Dengtang");
      expect(body).toBe("Your complaint was answered: is it solved?");
    }
  });

  it("is signed by the platform for that service, for at most a day", async () => {
    const mine = browser();
    await told([mine]);
    const headers = posted(mine)?.headers ?? {};
    expect(headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "86400" });
    const claims = vapidClaims(String(headers.authorization), settings.VAPID_PUBLIC);
    expect(claims).toMatchObject({
      aud: `http://${service.host}`,
      sub: "mailto:notices@dt.example",
    });
    const seconds = Number(claims.exp) - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(24 * 3600);
  });

  it("is read by no other browser, and by none where it was changed on the way", async () => {
    const [mine, other] = [browser(), browser()];
    await sendPush(mine.target, "{}", newId());
    const body = bodyFor(mine);
    expect(mine.open(body)).toBe("{}");
    expect(() => other.open(body)).toThrow();
    const changed = Buffer.from(body);
    changed[changed.length - 20] = (changed.at(-20) ?? 0) ^ 1;
    expect(() => mine.open(changed)).toThrow();
    const headers = String(posted(mine)?.headers.authorization);
    const stranger = createECDH("prime256v1").generateKeys("base64url");
    expect(() => vapidClaims(headers, stranger)).toThrow("another key");
  });
});
