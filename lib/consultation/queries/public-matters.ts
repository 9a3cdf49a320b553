import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import { type MatterSource, type MatterStatus, matterSource, matterStatus } from "../model";

export type PublicMatterRow = {
  readonly ref: string;
  readonly title: string;
  readonly source: MatterSource;
  readonly place: string;
  readonly publicUntil: Date;
  readonly supports: number;
  readonly concerns: number;
};

const size = 20;
const cursorShape = z.tuple([moment, z.uuid()]);

/** Matters whose publicity period runs, the one that ends first at the head. */
export async function listPublishedMatters(
  filter: { readonly after?: string },
  now: Date,
): Promise<Page<PublicMatterRow>> {
  const cursor = readCursor(cursorShape, filter.after);
  const beyond = cursor && {
    OR: [
      { publicUntil: { gt: new Date(cursor[0]) } },
      { publicUntil: new Date(cursor[0]), id: { gt: cursor[1] } },
    ],
  };
  const rows = await db.matter.findMany({
    where: { AND: [{ status: "publicised", publicUntil: { gt: now } }, beyond ?? {}] },
    select: {
      id: true,
      ref: true,
      title: true,
      source: true,
      divisionCode: true,
      publicUntil: true,
    },
    orderBy: [{ publicUntil: "asc" }, { id: "asc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (last) => cursorOf(last.publicUntil?.getTime() ?? 0, last.id));
  return { ...page, rows: await described(page.rows) };
}

type Selected = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly source: string;
  readonly divisionCode: string;
  readonly publicUntil: Date | null;
};

async function described(rows: readonly Selected[]): Promise<PublicMatterRow[]> {
  const [names, voices] = await Promise.all([
    getPlaceNames({ divisions: rows.map((row) => row.divisionCode) }),
    db.matterVoice.groupBy({
      by: ["matterId", "stance"],
      where: { matterId: { in: rows.map((row) => row.id) } },
      _count: { _all: true },
    }),
  ]);
  const counted = (id: string, stance: string) =>
    voices.find((each) => each.matterId === id && each.stance === stance)?._count._all ?? 0;
  return rows.flatMap(({ id, divisionCode, publicUntil, ...row }) =>
    publicUntil
      ? {
          ...row,
          source: matterSource.parse(row.source),
          place: names.division(divisionCode) ?? "",
          publicUntil,
          supports: counted(id, "support"),
          concerns: counted(id, "concern"),
        }
      : [],
  );
}

export type OwnMatterRow = {
  readonly ref: string;
  readonly title: string;
  readonly status: MatterStatus;
  readonly suggestedAt: Date;
};

/** What the actor put forward, the newest first; the last twenty. */
export async function listMyMatters(actor: Actor): Promise<readonly OwnMatterRow[]> {
  if (actor.kind !== "person") return [];
  const rows = await db.matter.findMany({
    where: { suggestedById: actor.id },
    select: { ref: true, title: true, status: true, suggestedAt: true },
    orderBy: [{ suggestedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return rows.map((row) => ({ ...row, status: matterStatus.parse(row.status) }));
}
