import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { type KeptItem, type RequestKind, requestKind } from "../model";
import { canSeeDataRequests } from "../policy";
import { keptOf } from "./my-data";

const size = 30;
const cursorShape = z.tuple([moment, z.uuid()]);

export type RequestRow = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly status: string;
  readonly askedAt: Date;
  readonly doneAt: Date | null;
  readonly kept: readonly KeptItem[];
};

/**
 * Requests about data for the protection officer, those that are frozen or still open; who asked
 * stays with the request. Null for everybody else.
 */
export async function listDataRequests(
  actor: Actor,
  filter: { after?: string },
): Promise<Page<RequestRow> | null> {
  if (!canSeeDataRequests(actor).allowed) return null;
  const after = readCursor(cursorShape, filter.after);
  const older = after && {
    OR: [
      { askedAt: { lt: new Date(after[0]) } },
      { askedAt: new Date(after[0]), id: { lt: after[1] } },
    ],
  };
  const rows = await db.dataRequest.findMany({
    where: { status: { in: ["asked", "frozen"] }, ...older },
    select: { id: true, kind: true, status: true, askedAt: true, doneAt: true, kept: true },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  const page = pageOf(rows, size, (row) => cursorOf(row.askedAt.getTime(), row.id));
  return {
    ...page,
    rows: page.rows.map((row) => ({
      ...row,
      kind: requestKind.parse(row.kind),
      kept: keptOf(row.kept),
    })),
  };
}
