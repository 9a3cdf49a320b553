import { describe, expect, it } from "vitest";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newRef } from "@/lib/core/ref";
import { followThing } from "@/lib/notification/commands/follow-thing";
import { tellOfPlaces } from "@/lib/notification/commands/tell-of-places";
import { notificationJobs } from "@/lib/notification/jobs";
import { listNotices } from "@/lib/notification/queries";
import { newsOfPlaces, placesToFollow } from "@/lib/notification/queries/follow-places";
import { react } from "@/lib/wiring/react";
import { oneOfSix } from "@/tests/support/race";

const divisionCode = "330106012006";
const at = (text: string) => new Date(`2026-06-${text}+08:00`);
const followedAt = at("01T10:00:00");
const day = at("03T17:30:00");

type Person = Extract<Actor, { kind: "person" }>;

async function person(): Promise<Person> {
  const { id } = await db.person.create({ data: { name: "赵先生", createdAt: followedAt } });
  return { kind: "person", id, grants: [] };
}

let next = 0;
async function compound() {
  next += 1;
  const code = `W${String(next).padStart(4, "0")}`;
  return db.compound.create({ data: { code, name: `桂花苑${next}`, divisionCode } });
}

type More = {
  kind?: string;
  acceptedAt?: Date | null;
  reporterId?: string;
  status?: string;
  divisionCode?: string;
};

function complaint(compoundId: string | null, more: More = {}) {
  return db.complaint.create({
    data: {
      ref: newRef("C", divisionCode),
      status: "in-progress",
      title: "我家楼道灯不亮",
      summary: "楼道灯不亮",
      divisionCode,
      compoundId,
      createdAt: followedAt,
      submittedAt: followedAt,
      acceptedAt: at("03T09:00:00"),
      ...more,
    },
  });
}

const run = (when = day) =>
  notificationJobs.find((job) => job.name === "tell-of-places")?.run(when);
const told = async (who: Person) => {
  const rows = await db.event.findMany({
    where: { type: "notices.places-told", subjectId: who.id },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ data }) => {
    const { complaints, places } = data as { complaints: number; places: number };
    return [complaints, places];
  });
};
const follow = (who: Person, subject: "compound" | "division", key: string) =>
  followThing(who, { subject, key }, followedAt);

describe("who follows a place", () => {
  it("is told once a day of everything that became public there", async () => {
    const [who, other] = [await person(), await person()];
    const [one, two, elsewhere] = [await compound(), await compound(), await compound()];
    for (const place of [one, two]) await follow(who, "compound", place.code);
    await follow(other, "compound", elsewhere.code);
    await complaint(one.id);
    await complaint(one.id);
    await complaint(two.id);
    await run();
    await run(at("03T19:00:00"));
    expect(await told(who)).toEqual([[3, 2]]);
    expect(await told(other)).toEqual([]);
    const events = await db.event.findMany({ where: { type: "notices.places-told" } });
    await react(
      events.map((event) => event.id),
      day,
    );
    expect((await listNotices(who, {})).rows.map((row) => row.kind)).toEqual([
      "notices.places-told",
    ]);
  });

  it("is not told of what is not public, merged, their own, or from before", async () => {
    const who = await person();
    const place = await compound();
    await follow(who, "compound", place.code);
    await complaint(place.id, { kind: "report" });
    await complaint(place.id, { acceptedAt: null, status: "submitted" });
    await complaint(place.id, { status: "merged" });
    await complaint(place.id, { status: "declined" });
    await complaint(place.id, { reporterId: who.id });
    await complaint(place.id, { acceptedAt: at("02T17:30:00") });
    await complaint(place.id, { acceptedAt: at("03T17:30:01") });
    await run();
    expect(await told(who)).toEqual([]);
    await run(at("04T17:30:00"));
    expect(await told(who)).toEqual([[1, 1]]);
  });

  it("counts a matter once for a compound in a followed community and street", async () => {
    const who = await person();
    const place = await compound();
    const codes = [
      [divisionCode, "community"],
      [divisionCode.slice(0, 9), "street"],
    ] as const;
    for (const [code, level] of codes) {
      await db.division.create({ data: { code, level, name: code } });
      await follow(who, "division", code);
    }
    await follow(who, "compound", place.code);
    await complaint(place.id);
    await complaint(null, { divisionCode: "330106012009" });
    await complaint(null, { divisionCode: "330106013001" });
    await run();
    expect(await told(who)).toEqual([[2, 3]]);
  });

  it("leaves nobody out beyond one lot of followers", async () => {
    const place = await compound();
    const people = Array.from({ length: 450 }, (_, n) => ({
      id: crypto.randomUUID(),
      name: `某${n}`,
      createdAt: followedAt,
    }));
    await db.person.createMany({ data: people });
    await db.follow.createMany({
      data: people.map(({ id: personId }) => ({
        personId,
        subject: "compound",
        subjectId: place.id,
        at: followedAt,
      })),
    });
    await complaint(place.id);
    await run();
    expect(await db.event.count({ where: { type: "notices.places-told" } })).toBe(450);
  });

  it("is told by the clock alone, once where many come at once", async () => {
    const { id: personId } = await person();
    const news = { personId, complaints: 2, places: 1, until: day };
    const byHand = await tellOfPlaces(anonymous, news, day);
    expect(byHand.ok === false && byHand.refusal.reason).toBe("only-the-clock");
    await oneOfSix(() => tellOfPlaces(system("tell-of-places"), news, day));
    expect(await db.event.count({ where: { subjectId: personId } })).toBe(1);
  });
});

describe("what is followed", () => {
  it("shows the newest complaints of each place, and to nobody else", async () => {
    const who = await person();
    const place = await compound();
    await follow(who, "compound", place.code);
    for (const hour of ["09", "10", "11", "12"]) {
      await complaint(place.id, { acceptedAt: at(`03T${hour}:00:00`) });
    }
    await complaint(place.id, { kind: "report" });
    const news = await newsOfPlaces(who, day);
    const hours = news.get(place.code)?.map((row) => row.at.getUTCHours());
    expect(hours).toEqual([4, 3, 2]);
    expect(news.get(place.code)?.[0]?.title).toBe("楼道灯不亮");
    expect((await newsOfPlaces(anonymous, day)).size).toBe(0);
    expect((await newsOfPlaces(await person(), day)).size).toBe(0);
  });

  it("is offered where a matter is: its compound and community, with what holds for the reader", async () => {
    const who = await person();
    const place = await compound();
    await db.division.create({ data: { code: divisionCode, level: "community", name: "庆丰" } });
    await follow(who, "compound", place.code);
    const matter = { divisionCode, compoundId: place.id };
    const states = async (actor: Actor) =>
      (await placesToFollow(actor, matter)).map((each) => [each.key, each.following]);
    expect(await states(who)).toEqual([
      [place.code, true],
      [divisionCode, false],
    ]);
    expect(await states(anonymous)).toEqual([
      [place.code, false],
      [divisionCode, false],
    ]);
  });
});
