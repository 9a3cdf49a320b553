import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { cursorOf, moment, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";

const size = 20;
const cursorShape = z.tuple([moment, z.uuid()]);

const listed = {
  id: true,
  ref: true,
  title: true,
  status: true,
  divisionCode: true,
  compoundId: true,
  createdAt: true,
  submittedAt: true,
  category: { select: { name: true, nameEn: true } },
} as const;

/** One's own, and what one wrote down for somebody else: not what a station wrote down. */
function reportedBy(actor: Actor) {
  const id = actor.id ?? "00000000-0000-0000-0000-000000000000";
  return { OR: [{ reporterId: id }, { agentId: id, agentRelation: { not: "station" } }] };
}

/** What the signed-in person reported, newest first, with the promise that runs on each. */
export async function listMyComplaints(actor: Actor, filter: { after?: string } = {}) {
  const after = readCursor(cursorShape, filter.after);
  const rows = await db.complaint.findMany({
    where: {
      AND: [reportedBy(actor)],
      status: { notIn: ["draft", "discarded"] },
      ...(after
        ? {
            OR: [
              { createdAt: { lt: new Date(after[0]) } },
              { createdAt: new Date(after[0]), id: { lt: after[1] } },
            ],
          }
        : {}),
    },
    select: listed,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (row) => cursorOf(row.createdAt.getTime(), row.id));
  const [names, deadlines] = await Promise.all([
    getPlaceNames({
      divisions: page.rows.map((row) => row.divisionCode),
      compounds: page.rows.map((row) => row.compoundId),
    }),
    deadlinesOf(
      "complaint",
      page.rows.map((row) => row.id),
    ),
  ]);
  return {
    next: page.next,
    rows: page.rows.map((row) => ({
      ...row,
      placeName: names.compound(row.compoundId) ?? names.division(row.divisionCode) ?? "",
      running: deadlines.get(row.id)?.find((each) => !each.metAt && !each.pausedAt),
    })),
  };
}
