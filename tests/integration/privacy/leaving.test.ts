import { beforeEach, describe, expect, it } from "vitest";
import { GET as calendarAt } from "@/app/calendar/[token]/route";
import { replaceCode } from "@/lib/account/records";
import { askQuestion, supportQuestion } from "@/lib/consultation/commands/ask-question";
import { askToSpeak } from "@/lib/consultation/commands/ask-speech";
import {
  closeCalendarFeed,
  openCalendarFeed,
  renewCalendarFeed,
} from "@/lib/consultation/commands/keep-calendar-feed";
import { castVote, openPoll } from "@/lib/consultation/commands/run-poll";
import {
  publiciseMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { signUp } from "@/lib/consultation/commands/sign-up";
import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { voiceMatter } from "@/lib/consultation/commands/voice-matter";
import { getMyCalendarFeed } from "@/lib/consultation/queries/calendar-feed";
import { getMatterForDesk } from "@/lib/consultation/queries/matter-item";
import { liveRecord } from "@/lib/consultation/records/live";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { keepNotices } from "@/lib/notification/records/keep-notices";
import { eraseData } from "@/lib/privacy/commands/erase-data";
import { exportData } from "@/lib/privacy/commands/export-data";
import { makePerson } from "@/tests/support/factories/account";
import {
  announced,
  begun,
  makeScene,
  refusalOf,
  type Scene,
  value,
} from "@/tests/support/factories/consultation";
import { at, later } from "@/tests/support/factories/deliberation";

type Person = Awaited<ReturnType<typeof makePerson>>;
const during = later(10);
let scene: Scene;
let me: Person;
let other: Person;
beforeEach(async () => {
  scene = await makeScene();
  [me, other] = [await makePerson([], { name: "周明远" }), await makePerson()];
});

const erase = async (who: Person, now: Date) =>
  value(await eraseData(who.actor, { code: await replaceCode(who.phone, now) }, now));

describe("a consultation that is on", () => {
  it("loses the words of whoever is erased, keeps the counts, and calls them no more", async () => {
    const { ref, id } = await begun(scene);
    const mine = value(await askQuestion(me.actor, { ref, text: "夜里谁来管充电棚" }, during));
    const text = "电费怎么收";
    const theirs = value(await askQuestion(other.actor, { ref, text }, during));
    value(await supportQuestion(me.actor, { ref, questionId: theirs.questionId }, during));
    value(await supportQuestion(other.actor, { ref, questionId: mine.questionId }, during));
    value(await askToSpeak(me.actor, { ref }, during));
    const poll = value(
      await openPoll(
        scene.host,
        { ref, text: "放在哪里", options: ["东门", "西门"], shown: "live" },
        during,
      ),
    );
    value(await castVote(me.actor, { ref, pollId: poll.pollId, choice: 1 }, during));

    const own = value(await exportData(me.actor, during));
    expect(own.questions).toMatchObject([{ ref, text: "夜里谁来管充电棚", supports: 1 }]);
    expect(own.votes).toMatchObject([{ ref, asked: "放在哪里", chose: "西门" }]);
    expect(own.speeches).toMatchObject([{ ref, status: "asked" }]);
    expect(own.questionSupports).toHaveLength(1);
    expect(JSON.stringify(own)).not.toContain(text);

    await erase(me, during);
    const live = await liveRecord(db, id);
    expect(live.questions.map((each) => [each.text, each.supports])).toEqual([[text, 1]]);
    expect(live.polls[0]?.options.map((each) => each.votes)).toEqual([0, 1]);
    expect(live.speakers).toMatchObject([{ status: "withdrawn", label: "已注销" }]);
    expect(
      await db.event.count({ where: { type: "consultation.speech-withdrawn", subjectId: id } }),
    ).toBe(1);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });
});

describe("a seat", () => {
  it("goes to whoever waits longest, and a place on the list is left", async () => {
    const { ref, id } = await announced(scene, { capacity: 1 });
    const third = await makePerson();
    expect(value(await signUp(me.actor, { ref }, at)).status).toBe("joined");
    expect(value(await signUp(other.actor, { ref }, at)).status).toBe("waitlisted");
    expect(value(await signUp(third.actor, { ref }, at)).status).toBe("waitlisted");
    const stands = async () => {
      const rows = await db.attendance.findMany({
        where: { consultationId: id, capacityAs: "resident" },
        select: { personId: true, status: true },
      });
      return [me, other, third].map((each) => rows.find((row) => row.personId === each.id)?.status);
    };
    await erase(third, at);
    expect(await stands()).toEqual(["joined", "waitlisted", "declined"]);
    await erase(me, at);
    expect(await stands()).toEqual(["declined", "joined", "declined"]);
    await erase(other, at);
    const it = await db.consultation.findUniqueOrThrow({ where: { ref } });
    expect(it.seatsTaken).toBe(0);
  });

  it("is taken once where two who hold and wait are erased at once", async () => {
    const { ref, id } = await announced(scene, { capacity: 1 });
    const third = await makePerson();
    for (const each of [me, other, third]) value(await signUp(each.actor, { ref }, at));
    await Promise.all([erase(me, at), erase(other, at)]);
    const joined = await db.attendance.findMany({
      where: { consultationId: id, capacityAs: "resident", status: "joined" },
      select: { personId: true },
    });
    expect(joined).toEqual([{ personId: third.id }]);
    expect((await db.consultation.findUniqueOrThrow({ where: { ref } })).seatsTaken).toBe(1);
  });
});

describe("a matter", () => {
  const put = async (by: Person) =>
    value(
      await proposeMatter(
        by.actor,
        { venueCode: scene.venueCode, title: "菜场门口停车", reason: "早高峰没有地方停车，想商量" },
        at,
      ),
    );

  it("that is deliberated stays without its suggester; both words of a changed mind go", async () => {
    const it = await put(me);
    for (const act of [screenMatter, shortlistMatter, publiciseMatter])
      value(await act(scene.liaison, it, at));
    const ref = it.matterRef;
    const said = ["先说赞成的理由", "后来想到的担心"] as const;
    value(await voiceMatter(me.actor, { ref, stance: "support", words: said[0] }, at));
    value(await voiceMatter(me.actor, { ref, stance: "concern", words: said[1] }, at));
    const own = value(await exportData(me.actor, at));
    expect(own.matters).toMatchObject([{ ref, text: "早高峰没有地方停车，想商量" }]);
    expect(own.voices).toMatchObject([{ ref, stance: "concern", words: said[1] }]);
    const { kept } = await erase(me, at);
    expect(kept.filter((each) => each.what === "matter").map((each) => each.ref)).toEqual([ref]);
    expect(await db.prose.count({ where: { text: { in: [...said] } } })).toBe(0);
    expect(await getMatterForDesk(scene.liaison, ref)).toMatchObject({
      suggester: null,
      background: "早高峰没有地方停车，想商量",
      voices: { support: 0, concern: 1 },
      said: [],
    });
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });
});

describe("a private calendar", () => {
  const statusAt = async (path: string) => {
    const token = path.slice("/calendar/".length);
    const request = new Request(`https://example.org${path}`);
    return (await calendarAt(request, { params: Promise.resolve({ token }) })).status;
  };
  const pathOf = async (who: Person) => (await getMyCalendarFeed(who.actor))?.path ?? "";

  it("answers no more once its person is erased, and leaves no key behind", async () => {
    value(await openCalendarFeed(me.actor, {}, at));
    value(await openCalendarFeed(other.actor, {}, at));
    const [mine, theirs] = [await pathOf(me), await pathOf(other)];
    expect([await statusAt(mine), await statusAt(theirs)]).toEqual([200, 200]);
    await erase(me, at);
    expect([await statusAt(mine), await statusAt(theirs)]).toEqual([404, 200]);
    expect(await db.calendarFeed.count({ where: { personId: me.id } })).toBe(0);
  });

  it("opens to nobody by another's id, a part of the address or one in other letters", async () => {
    value(await openCalendarFeed(me.actor, {}, at));
    const path = await pathOf(me);
    const token = path.slice("/calendar/".length, -4);
    const feed = await db.calendarFeed.findUniqueOrThrow({ where: { personId: me.id } });
    const guesses = [me.id, feed.key, feed.tokenIndex, token.slice(0, -1), `${token}A`];
    for (const guess of [...guesses, token.toUpperCase(), `${token}%00`, "..", ""]) {
      expect([guess, await statusAt(`/calendar/${guess}.ics`)]).toEqual([guess, 404]);
    }
    expect(await statusAt(path)).toBe(200);
  });

  it("is renewed and ended by its own person alone; others find none", async () => {
    value(await openCalendarFeed(me.actor, {}, at));
    const path = await pathOf(me);
    for (const act of [renewCalendarFeed, closeCalendarFeed]) {
      expect(await refusalOf(act(other.actor, {}, at))).toBe("not-now");
      expect(await refusalOf(act(scene.staff, {}, at))).toBe("not-now");
      expect(await refusalOf(act(anonymous, {}, at))).toBe("forbidden");
    }
    expect(await getMyCalendarFeed(other.actor)).toBeNull();
    expect(await getMyCalendarFeed(anonymous)).toBeNull();
    expect(await statusAt(path)).toBe(200);
  });
});

describe("whoever is erased", () => {
  it("gets no notice any more, while others do", async () => {
    const told = async (eventId: string) => {
      const of = { eventId, kind: "complaint.replied", ref: "C330106012-00000000", at };
      await db.$transaction((tx) =>
        keepNotices(
          tx,
          [me, other].map((each) => ({ ...of, personId: each.id })),
        ),
      );
      return db.notice.findMany({ where: { eventId }, select: { personId: true } });
    };
    expect(await told(newId())).toHaveLength(2);
    await erase(me, at);
    expect(await told(newId())).toEqual([{ personId: other.id }]);
    expect(await db.delivery.count({ where: { personId: me.id } })).toBe(0);
  });
});
