import { describe, expect, it } from "vitest";
import { sectorsFor } from "@/lib/consultation/rules/sector";
import { isBusy, tightTravel } from "@/lib/consultation/rules/travel";
import { sectorLabels } from "@/lib/place/copy";

const here = { lat: 30.26, lng: 120.12 };
/** 0.09 degrees of latitude are ten kilometres. */
const tenKmAway = { lat: 30.35, lng: 120.12 };
const hours = (from: string, to: string, spot = here) => ({
  startsAt: new Date(`2026-03-12T${from}:00+08:00`),
  endsAt: new Date(`2026-03-12T${to}:00+08:00`),
  spot,
});
const meeting = hours("14:00", "16:00");

describe("the way between two meetings", () => {
  it("is too short in time where ten kilometres are to be done in half an hour", () => {
    const before = tightTravel(meeting, [hours("11:30", "13:30", tenKmAway)]);
    expect(before).toEqual({ km: 10, minutes: 30 });
    const after = tightTravel(meeting, [hours("16:45", "18:00", tenKmAway)]);
    expect(after).toEqual({ km: 10, minutes: 45 });
  });

  it("is no matter with fifty minutes, in the same house, or where nobody knows how far", () => {
    expect(tightTravel(meeting, [hours("11:00", "13:09", tenKmAway)])).toBeNull();
    expect(tightTravel(meeting, [hours("13:00", "14:00")])).toBeNull();
    const nowhere = { ...hours("13:00", "13:50"), spot: { lat: null, lng: null } };
    expect(tightTravel(meeting, [nowhere])).toBeNull();
    expect(tightTravel(meeting, [])).toBeNull();
  });

  it("names the tightest of several", () => {
    const others = [hours("11:30", "13:30", tenKmAway), hours("16:05", "17:00", tenKmAway)];
    expect(tightTravel(meeting, others)).toEqual({ km: 10, minutes: 5 });
    expect(tightTravel(meeting, [...others].reverse())).toEqual({ km: 10, minutes: 5 });
  });

  it("is another thing than being elsewhere at that very time", () => {
    const same = [hours("15:59", "17:00", tenKmAway)];
    expect(tightTravel(meeting, same)).toBeNull();
    expect(isBusy(meeting, same)).toBe(true);
    expect(isBusy(meeting, [hours("16:00", "17:00")])).toBe(false);
  });
});

describe("the sectors near a category", () => {
  it("are sectors that there are, by the group of the category", () => {
    const groups = ["PF", "PM", "PS", "YZ", "GG", "KF", "FW", "GZ", "DT", "XF", "TC", "HJ", "WJ"];
    const named = groups.flatMap((group) => sectorsFor(`${group}01`));
    expect(named.filter((code) => !sectorLabels[code])).toEqual([]);
    expect(sectorsFor("XF04")).toEqual(["science", "unions"]);
    expect(sectorsFor("ZZ")).toEqual([]);
    expect(sectorsFor(null)).toEqual([]);
  });
});
