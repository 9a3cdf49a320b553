import { beforeEach, describe, expect, it } from "vitest";
import {
  countPublishedActivity,
  getPublishedActivityRules,
  getPublishedVenueYear,
} from "@/lib/consultation/queries/venue-activity";
import { ofPace } from "@/lib/consultation/rules/venue-activity";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { fileNamed, filesOf } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { countPublishedStanding } from "@/lib/insight/queries/board-standing";
import { clearBoard, hangBoard } from "@/lib/place/commands/hang-board";
import { passBoardPictures, withholdBoardPictures } from "@/lib/place/commands/pass-board-pictures";
import { setOpening } from "@/lib/place/commands/set-opening";
import { getPlaceNames, listStreets } from "@/lib/place/queries";
import {
  listBoardPicturesToPass,
  listBoards,
  listPublishedBoards,
  mayReadBoardFile,
} from "@/lib/place/queries/board";
import { countCoverage, listUncovered } from "@/lib/place/queries/coverage";
import { countVenues, getVenue, listVenues } from "@/lib/place/queries/venue";
import { getVenueOnDesk, listVenuesOnDesk } from "@/lib/place/queries/venue-desk";
import { heldConsultation } from "@/tests/support/factories/campaign";
import { refusalOf, value } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  eventTypes,
  later,
  makeMember,
  makeWorld,
  personWith,
  street,
  type World,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";
import { statementsOf } from "@/tests/support/statements";

const day = "2026-03-02";
let world: World;
let ref: string;

beforeEach(async () => {
  world = await makeWorld();
  ref = world.venueCode;
});

const photo = () => ({
  ...{
    key: `${newId()}.jpg`,
    name: "墙.jpg",
    mime: "image/jpeg",
    bytes: 3,
    sha256: "0".repeat(64),
  },
  ...{ width: 1, height: 1 },
});

describe("a board", () => {
  it("is hung as text and pictures by who holds the venue, for everybody to read", async () => {
    const head = await personWith("head", { venueId: world.venueId });
    const input = { ref, item: "rules" as const, text: "接待登记、保密、回避", photos: [photo()] };
    const member = await makeMember("m-1");
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    for (const other of [anonymous, member.actor, elsewhere]) {
      expect(await refusalOf(hangBoard(other, input, at))).toBe("forbidden");
      expect(await refusalOf(clearBoard(other, input, at))).toBe("forbidden");
    }
    value(await hangBoard(head, input, at));
    value(await hangBoard(head, { ...input, text: "", photos: [photo()] }, at));
    const venue = await getVenue(ref, day);
    expect(venue?.boards).toEqual(["rules"]);
    const [board] = await listBoards(venue?.boardRows ?? []);
    expect(board).toMatchObject({ item: "rules", text: "接待登记、保密、回避" });
    expect(board?.photos).toHaveLength(2);
    const file = await fileNamed(board?.photos[0]?.key ?? "");
    expect(file && (await mayReadBoardFile(head, file, at))).toBe(true);
    for (const other of [anonymous, member.actor, elsewhere])
      expect(file && (await mayReadBoardFile(other, file, at))).toBe(false);
    const events = await db.event.findMany({ where: { subject: "venue" } });
    expect(JSON.stringify(events)).not.toContain("保密");
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("shows its pictures to everybody once a moderator passed them, and those that came since later", async () => {
    const staff = await personWith("staff");
    const moderator = await personWith("content-moderator");
    const abroad = await personWith("content-moderator", { scope: "330105" });
    const input = { ref, item: "sign" as const, text: "标牌", photos: [photo(), photo()] };
    value(await hangBoard(staff, input, at));
    const row = await db.venueBoard.findFirstOrThrow();
    const [waiting] = await listBoardPicturesToPass(moderator);
    const keys = waiting?.photos.map((each) => each.key) ?? [];
    expect(keys).toHaveLength(2);
    expect(await listBoardPicturesToPass(abroad)).toEqual([]);
    expect(await listBoardPicturesToPass(staff)).toEqual([]);
    value(await hangBoard(staff, { ...input, photos: [photo()] }, at));
    const seen = { ref: row.id, keys };
    for (const other of [anonymous, staff, abroad])
      expect(await refusalOf(passBoardPictures(other, seen, at))).toBe("not-found");
    await oneOfSix((n) => (n % 2 ? passBoardPictures : withholdBoardPictures)(moderator, seen, at));
    const isShown = (await listPublishedBoards([row]))[0]?.photos.length;
    expect([0, 2]).toContain(isShown);
    expect((await listBoards([row]))[0]?.photos.map((each) => each.passed)).toEqual([
      ...(isShown ? [true, true] : [false, false]),
      null,
    ]);
    for (const key of keys) {
      const file = await fileNamed(key);
      expect(file && (await mayReadBoardFile(anonymous, file, at))).toBe(isShown === 2);
    }
    expect((await listBoardPicturesToPass(moderator))[0]?.photos).toHaveLength(1);
  });

  it("has no moderator pass pictures that they hung themselves", async () => {
    const both = await personWith("staff");
    const grant = { id: newId(), role: "content-moderator", scope: "330106" } as const;
    const actor = { ...both, grants: [...both.grants, grant] };
    value(await hangBoard(actor, { ref, item: "sign", text: "", photos: [photo()] }, at));
    const row = await db.venueBoard.findFirstOrThrow();
    const [file] = await db.storedFile.findMany();
    expect(await listBoardPicturesToPass(actor)).toEqual([]);
    const seen = { ref: row.id, keys: [file?.key ?? ""] };
    expect(await refusalOf(passBoardPictures(actor, seen, at))).toBe("not-found");
  });

  it("is taken down once with its pictures, and is not hung empty", async () => {
    const staff = await personWith("staff");
    const input = { ref, item: "sign" as const, text: "", photos: [] };
    expect(await hangBoard(staff, input, at)).toMatchObject({
      refusal: { fields: { text: ["board-empty"] } },
    });
    value(await hangBoard(staff, { ...input, photos: [photo()] }, at));
    const row = await db.venueBoard.findFirstOrThrow();
    await oneOfSix(() => clearBoard(staff, input, at));
    expect((await filesOf("venue-board", [row.id])).size).toBe(0);
    expect(await eventTypes(world.venueId)).toEqual(["venue.board-filled", "venue.board-cleared"]);
  });

  it("is one row, when several hang it at once", async () => {
    const staff = await personWith("staff");
    const input = { ref, item: "sign" as const, text: "门口有统一标牌", photos: [] };
    const hung = await Promise.all([1, 2, 3, 4].map(() => hangBoard(staff, input, at)));
    expect(hung.every((each) => each.ok)).toBe(true);
    expect(await db.venueBoard.count()).toBe(1);
  });
});

describe("coverage", () => {
  it("counts streets with a hall, communities and parks with a station of theirs", async () => {
    await db.park.create({ data: { code: "p-1", name: "园区", divisionCode: community } });
    await db.park.create({ data: { code: "p-2", name: "商圈", divisionCode: community } });
    const other = { code: "330106012007", level: "community", name: "另一社区" };
    await db.division.create({ data: { ...other, parentCode: "330106012" } });
    const park = { kind: "station", park: true, parkCode: "p-1", address: "", phone: "" };
    await db.venue.create({
      data: { ...park, code: "park-1", name: "园区驿站", divisionCode: other.code },
    });
    expect(await countCoverage("330106")).toEqual({
      streets: { covered: 0, all: 2 },
      communities: { covered: 1, all: 2 },
      parks: { covered: 1, all: 2 },
    });
    expect(await countCoverage("330106002")).toMatchObject({ streets: { covered: 0, all: 1 } });
    const names = async (of: "streets" | "communities" | "parks") =>
      (await listUncovered(of, "330106")).rows.map((row) => row.name);
    expect(await names("streets")).toEqual(["北山街道", "灵隐街道"]);
    expect(await names("communities")).toEqual(["另一社区"]);
    expect(await names("parks")).toEqual(["商圈"]);
  });
});

describe("the year of a venue", () => {
  it("counts what was held, who came and when the last was, by the rules that hold there", async () => {
    await heldConsultation({ venueId: world.venueId, members: 3, residents: 9 });
    const year = await getPublishedVenueYear(world.venueId, later(200));
    expect(year).toMatchObject({ activity: { held: 1, lastDay: day }, members: 3, residents: 9 });
    const next = await getPublishedVenueYear(world.venueId, later(400));
    expect(next).toMatchObject({ activity: { held: 0, lastDay: day }, members: 0 });
    const held = await countPublishedActivity("330106", later(200));
    expect(held.get(world.venueId)).toEqual({
      ...{ kind: "station", held: 1, openedOn: null, receptions: 0 },
      lastDay: day,
    });
    expect((await countPublishedActivity("330106002", later(200))).size).toBe(0);
    await db.setting.create({ data: { scope: "330106", key: "venue.hall-yearly", value: 6 } });
    expect(await getPublishedActivityRules("330106")).toEqual({
      ...{ hall: 6, station: 1, studioQuarter: 1, sleepingDays: 180, receptionMonthly: 1 },
    });
  });

  it("is read in few statements: the page at most 8, the lists at most 5", async () => {
    const staff = await personWith("staff");
    for (let n = 0; n < 9; n += 1) await makeMember(`m-${n}`, { venueId: world.venueId });
    await hangBoard(staff, { ref, item: "sign", text: "门口有统一标牌", photos: [] }, at);
    const item = async () => {
      const venue = await getVenue(ref, day);
      await Promise.all([
        getPlaceNames({ divisions: [community] }),
        getPublishedVenueYear(world.venueId, at),
        listBoards(venue?.boardRows ?? []),
      ]);
    };
    const list = () =>
      Promise.all([
        countVenues("330106"),
        listStreets("330106"),
        listVenues({}),
        countCoverage("330106"),
      ]);
    const desk = () =>
      Promise.all([
        getPublishedActivityRules("330106"),
        countPublishedActivity("330106", at),
        listVenuesOnDesk(staff, {}, day),
        listStreets("330106"),
      ]);
    expect((await statementsOf(item)).length).toBeLessThanOrEqual(8);
    expect((await statementsOf(list)).length).toBeLessThanOrEqual(4);
    expect((await statementsOf(desk)).length).toBeLessThanOrEqual(5);
  });
});

describe("the list of venues", () => {
  it("goes on by name and by place without leaving one out or showing one twice", async () => {
    const more = Array.from({ length: 70 }, (_, n) => ({
      ...{ code: `s-${n}`, kind: "station", divisionCode: community, address: "", phone: "" },
      name: `驿站${n % 7}`,
    }));
    await db.venue.createMany({ data: more });
    for (const sort of ["name", undefined] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await listVenues({ sort, after });
        seen.push(...page.rows.map((row) => row.code));
        after = page.next ?? undefined;
      } while (after);
      expect(new Set(seen).size).toBe(71);
      expect(seen).toHaveLength(71);
    }
  });
});

describe("the opening day", () => {
  it("is recorded by staff and the liaison of the street, once for one day", async () => {
    const [staff, liaison, elsewhere, head] = await Promise.all([
      personWith("staff"),
      personWith("liaison", { scope: street }),
      personWith("liaison", { scope: "330106002" }),
      personWith("head", { venueId: world.venueId }),
    ]);
    const input = { ref, openedOn: "2026-02-20" };
    for (const other of [anonymous, elsewhere, head])
      expect(await refusalOf(setOpening(other, input, at))).toBe("forbidden");
    await oneOfSix((n) => setOpening(n % 2 ? staff : liaison, input, at));
    expect(await refusalOf(setOpening(staff, { ref: "nowhere", openedOn: day }, at))).toBe(
      "not-found",
    );
    const far = { ref, openedOn: "2027-06-01" };
    expect(await refusalOf(setOpening(staff, far, at))).toBe("invalid");
    value(await setOpening(staff, { ref, openedOn: "2026-02-21" }, at));
    expect((await getVenueOnDesk(staff, ref, day))?.openedOn).toBe("2026-02-21");
    expect(await eventTypes(world.venueId)).toEqual(["venue.opening-set", "venue.opening-set"]);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("keeps a new venue awake where it held nothing", async () => {
    const staff = await personWith("staff");
    expect((await countPublishedActivity("330106", at)).get(world.venueId)).toBeUndefined();
    value(await setOpening(staff, { ref, openedOn: "2026-02-20" }, at));
    const activity = await countPublishedActivity("330106", at);
    expect(activity.get(world.venueId)).toMatchObject({
      ...{ held: 0, receptions: 0, lastDay: null, openedOn: "2026-02-20" },
    });
    const rules = await getPublishedActivityRules("330106");
    expect(ofPace("sleeping", activity, rules, day)).toEqual({ notIn: [world.venueId] });
    expect((await getPublishedVenueYear(world.venueId, at)).activity.openedOn).toBe("2026-02-20");
    const { venues } = await countPublishedStanding(
      { scope: "330106", from: "2026-01-01", to: "2026-12-31" },
      at,
    );
    expect(venues.find((each) => each.code === ref)?.pace).not.toBe("sleeping");
  });

  it("counts what a series held there as reception days", async () => {
    const held = await heldConsultation({ venueId: world.venueId });
    await heldConsultation({ venueId: world.venueId });
    const nobody = newId();
    const series = await db.consultationSeries.create({
      data: {
        ...{ status: "running", matterId: held.matterId, title: "委员接待日", form: "micro" },
        ...{ venueId: world.venueId, divisionCode: held.divisionCode, every: "monthly" },
        ...{ restDays: "skip", firstDay: day, untilDay: "2026-12-31", fromTime: "09:00" },
        ...{ toTime: "10:00", capacity: 10, reasonId: nobody, convenorId: nobody },
        ...{ hostId: nobody, recorderId: nobody, headId: nobody, createdAt: at },
      },
    });
    await db.seriesOccurrence.create({
      data: { seriesId: series.id, day, consultationId: held.id },
    });
    const one = { held: 2, receptions: 1 };
    const activity = await countPublishedActivity("330106", later(1));
    expect(activity.get(world.venueId)).toMatchObject(one);
    const year = await getPublishedVenueYear(world.venueId, later(1));
    expect({ held: year.activity.held, receptions: year.receptions }).toEqual(one);
  });
});
