import "server-only";
import { db } from "@/lib/core/db";
import { settingFor } from "@/lib/core/settings";
import { getVenuePhones } from "@/lib/place/queries";
import { leaveAsksLeft } from "../workflow";

export type LeaveLeft = {
  /** How often leave may still be asked for. */
  readonly leaveAsksLeft: number;
  /** The venue's number: who may not ask any more is heard by telephone. */
  readonly phone: string | null;
};

type At = { readonly venueId: string; readonly divisionCode: string };

/** For several consultations at once, in two statements. */
export async function leaveLeft(
  all: readonly At[],
): Promise<(row: At & { readonly leaveAsks: number }) => LeaveLeft> {
  const [atMost, phones] = await Promise.all([
    settingFor(
      db,
      "consultation.leave-asks",
      all.map((it) => it.divisionCode),
    ),
    getVenuePhones(all.map((it) => it.venueId)),
  ]);
  return ({ venueId, divisionCode, leaveAsks }) => ({
    leaveAsksLeft: leaveAsksLeft({ leaveAsks, atMost: atMost(divisionCode) }),
    phone: phones.get(venueId) ?? null,
  });
}
