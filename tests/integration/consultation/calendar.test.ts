import { beforeEach, describe, expect, it } from "vitest";
import { GET as ofKey } from "@/app/calendar/[token]/route";
import { GET as ofOne } from "@/app/consultations/[ref]/calendar.ics/route";
import { GET as ofAll } from "@/app/consultations/calendar.ics/route";
import { GET as ofVenue } from "@/app/venues/[code]/calendar.ics/route";
import { declineInvitation } from "@/lib/consultation/commands/answer-invitation";
import {
  cancelConsultation,
  postponeConsultation,
  rescheduleConsultation,
} from "@/lib/consultation/commands/change-date";
import {
  closeCalendarFeed,
  openCalendarFeed,
  renewCalendarFeed,
} from "@/lib/consultation/commands/keep-calendar-feed";
import { openSignUp } from "@/lib/consultation/commands/prepare-consultation";
import { cancelSignUp, signUp } from "@/lib/consultation/commands/sign-up";
import { getMyCalendarFeed } from "@/lib/consultation/queries/calendar-feed";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { expectWellFormed, readCalendar } from "@/tests/support/calendar-readers";
import {
  announced,
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, eventsOf, later } from "@/tests/support/factories/deliberation";

let scene: Scene;
const pinned = process.env.DENGTANG_NOW;
beforeEach(async () => {
  scene = await makeScene();
  process.env.DENGTANG_NOW = at.toISOString();
  return () => {
    if (pinned === undefined) delete process.env.DENGTANG_NOW;
    else process.env.DENGTANG_NOW = pinned;
  };
});

const site = "https://example.org";
const why = "场地临时不能使用";
const next = { day: "2026-03-19", from: "09:00", to: "11:00", signUpDay: "2026-03-18" };
const asked = (path: string, headers: Record<string, string> = {}) =>
  new Request(`${site}${path}`, { headers });

async function read(answer: Response | Promise<Response>) {
  const { status, headers, text } = await (async () => {
    const given = await answer;
    return { status: given.status, headers: given.headers, text: await given.text() };
  })();
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expectWellFormed(text);
  return readCalendar(text);
}

const one = (ref: string, headers = {}) =>
  ofOne(asked(`/consultations/${ref}/calendar.ics`, headers), { params: Promise.resolve({ ref }) });

async function feedOf(actor: Actor) {
  const path = (await getMyCalendarFeed(actor))?.path ?? "/calendar/none.ics";
  const token = path.slice("/calendar/".length);
  return ofKey(asked(path), { params: Promise.resolve({ token }) });
}

describe("the calendar of what is announced", () => {
  it("has one consultation with its hours, place and state", async () => {
    const it = await announced(scene);
    const [event] = await read(one(it.ref));
    expect(event).toMatchObject({
      uid: `${it.ref}@dengtang`,
      title: it.title,
      place: "庆丰协商驿站 庆丰新村 3 幢",
      note: "报名中",
      status: "CONFIRMED",
      startsAt: "2026-03-12T06:00:00.000Z",
      endsAt: "2026-03-12T08:00:00.000Z",
      stamp: at.toISOString(),
    });
  });

  it("shows nothing that nobody announced, by no address", async () => {
    const it = await scheduled(scene);
    expect((await one(it.ref)).status).toBe(404);
    expect(await read(ofAll(asked("/consultations/calendar.ics")))).toEqual([]);
    const code = scene.venueCode;
    expect(await read(ofVenue(asked("/"), { params: Promise.resolve({ code }) }))).toEqual([]);
    const gone = await ofVenue(asked("/"), { params: Promise.resolve({ code: "no-such-venue" }) });
    expect(gone.status).toBe(404);
  });

  it("keeps the identity and raises the version with each change; a postponed one is off until it has a new time", async () => {
    const it = await announced(scene);
    const seen = [await read(one(it.ref))];
    value(await postponeConsultation(scene.head, { ref: it.ref, reason: why }, later(1)));
    seen.push(await read(one(it.ref)));
    const input = { ref: it.ref, ...next, signUpAt: "18:00" };
    value(await rescheduleConsultation(scene.head, input, later(2)));
    seen.push(await read(one(it.ref)));
    value(await openSignUp(scene.liaison, { ref: it.ref }, later(3)));
    seen.push(await read(one(it.ref)));
    value(await cancelConsultation(scene.head, { ref: it.ref, reason: why }, later(4)));
    seen.push(await read(one(it.ref)));
    const events = seen.flat();
    expect(new Set(events.map((each) => each.uid)).size).toBe(1);
    expect(events.map((each) => each.status)).toEqual([
      "CONFIRMED",
      "CANCELLED",
      "CONFIRMED",
      "CONFIRMED",
      "CANCELLED",
    ]);
    for (const [n, each] of events.entries())
      if (n > 0) expect(each.sequence).toBeGreaterThan(events[n - 1]?.sequence ?? 0);
    expect(events[2]?.startsAt).toBe("2026-03-19T01:00:00.000Z");
    expect(events[4]?.stamp).toBe(later(4).toISOString());
  });

  it("is the same by every address, and a sign-up changes nothing in it", async () => {
    const it = await announced(scene);
    const before = await read(one(it.ref));
    await signUp(scene.stranger, { ref: it.ref }, at);
    const code = scene.venueCode;
    expect(await read(one(it.ref))).toEqual(before);
    expect(await read(ofAll(asked("/consultations/calendar.ics")))).toEqual(before);
    expect(await read(ofVenue(asked("/"), { params: Promise.resolve({ code }) }))).toEqual(before);
  });

  it("is not sent twice to who has it, and sent again after a change", async () => {
    const it = await announced(scene);
    const first = await one(it.ref);
    const tag = first.headers.get("etag") ?? "";
    const changed = first.headers.get("last-modified") ?? "";
    expect((await one(it.ref, { "if-none-match": tag })).status).toBe(304);
    expect((await one(it.ref, { "if-none-match": `"other", W/${tag}` })).status).toBe(304);
    expect((await one(it.ref, { "if-none-match": '"other"' })).status).toBe(200);
    expect((await one(it.ref, { "if-modified-since": changed })).status).toBe(304);
    value(await cancelConsultation(scene.head, { ref: it.ref, reason: why }, later(4)));
    expect((await one(it.ref, { "if-none-match": tag })).status).toBe(200);
    expect((await one(it.ref, { "if-modified-since": changed })).status).toBe(200);
  });
});

describe("one's own calendar", () => {
  it("has what one was asked to, signed up for or holds an office in, and nothing of others'", async () => {
    const it = await announced(scene);
    const [member, resident] = [scene.lawyer.actor, scene.stranger];
    for (const each of [member, resident, scene.host, scene.farmer.actor])
      value(await openCalendarFeed(each, {}, at));
    expect(await read(feedOf(resident))).toEqual([]);
    await signUp(resident, { ref: it.ref }, at);
    expect((await read(feedOf(resident))).map((each) => each.status)).toEqual(["CONFIRMED"]);
    expect((await read(feedOf(member))).map((each) => each.status)).toEqual(["TENTATIVE"]);
    expect((await read(feedOf(scene.host))).map((each) => each.status)).toEqual(["CONFIRMED"]);
    expect(await read(feedOf(scene.farmer.actor))).toEqual([]);
  });

  it("takes back what one cancelled or declined, with a higher version", async () => {
    const it = await announced(scene);
    const member = scene.lawyer.actor;
    value(await openCalendarFeed(member, {}, at));
    value(await openCalendarFeed(scene.stranger, {}, at));
    await signUp(scene.stranger, { ref: it.ref }, at);
    const before = [await read(feedOf(member)), await read(feedOf(scene.stranger))].flat();
    const mine = await db.attendance.findFirstOrThrow({ where: { personId: member.id } });
    value(await declineInvitation(member, { ref: it.ref, attendanceId: mine.id }, later(1)));
    value(await cancelSignUp(scene.stranger, { ref: it.ref }, later(1)));
    const after = [await read(feedOf(member)), await read(feedOf(scene.stranger))].flat();
    for (const [n, each] of after.entries()) {
      expect(each.uid).toBe(before[n]?.uid);
      expect(each.status).toBe("CANCELLED");
      expect(each.sequence).toBeGreaterThan(before[n]?.sequence ?? 0);
    }
  });

  it("an office holder sees what is planned; nobody else finds it there", async () => {
    await scheduled(scene);
    value(await openCalendarFeed(scene.host, {}, at));
    value(await openCalendarFeed(scene.lawyer.actor, {}, at));
    expect((await read(feedOf(scene.host))).map((each) => each.status)).toEqual(["TENTATIVE"]);
    expect(await read(feedOf(scene.lawyer.actor))).toEqual([]);
  });

  it("opens by its address alone, until that is exchanged or ended", async () => {
    const person = scene.stranger;
    const ended = await six(() => openCalendarFeed(person, {}, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const first = (await getMyCalendarFeed(person))?.path ?? "";
    const status = async (path: string) =>
      (
        await ofKey(asked(path), {
          params: Promise.resolve({ token: path.slice("/calendar/".length) }),
        })
      ).status;
    expect(await status(first)).toBe(200);
    value(await renewCalendarFeed(person, {}, at));
    const second = (await getMyCalendarFeed(person))?.path ?? "";
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    const closing = await six(() => closeCalendarFeed(person, {}, at));
    expect(closing.filter((each) => each === "ok")).toHaveLength(1);
    expect(await status(second)).toBe(404);
    expect(await refusalOf(renewCalendarFeed(person, {}, at))).toBe("not-now");
    expect(await status("/calendar/.ics")).toBe(404);
    const anonymous = { kind: "anonymous", id: null, grants: [] } as const;
    expect(await refusalOf(openCalendarFeed(anonymous, {}, at))).toBe("forbidden");
  });

  it("its address stands in no row and no event", async () => {
    value(await openCalendarFeed(scene.stranger, {}, at));
    const token = (await getMyCalendarFeed(scene.stranger))?.path.slice(10, -4) ?? "";
    expect(token.length).toBeGreaterThan(20);
    const kept = JSON.stringify([
      await db.calendarFeed.findMany(),
      await eventsOf(scene.stranger.id),
    ]);
    expect(kept).not.toContain(token);
  });

  it("of an erased person opens nothing", async () => {
    value(await openCalendarFeed(scene.stranger, {}, at));
    await db.person.update({ where: { id: scene.stranger.id }, data: { erasedAt: at } });
    expect((await feedOf(scene.stranger)).status).toBe(404);
  });
});
