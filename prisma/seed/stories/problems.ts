import "server-only";
import { system } from "@/lib/core/actor";
import { addDays, type Day, dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import { measureProblem } from "@/lib/problem/commands/measure-problem";
import type { Stage } from "../stage";
import type { Filed } from "./filing";

/** The common problem that a complaint was gathered into. */
export async function problemOf(filed: Filed | undefined): Promise<string> {
  const { problem } = await db.problemComplaint.findFirstOrThrow({
    where: { complaintId: filed?.id ?? "" },
    select: { problem: { select: { ref: true } } },
  });
  return problem.ref;
}

/** The day on which a problem was declared resolved. */
export async function resolvedOn(ref: string): Promise<Day> {
  const row = await db.problem.findUniqueOrThrow({ where: { ref }, select: { resolvedAt: true } });
  if (!row.resolvedAt) throw new Error(`${ref} is not resolved`);
  return dayOf(row.resolvedAt);
}

/** The nightly look at what was declared resolved, on the first night after the watched days. */
export async function measureResolved(stage: Stage): Promise<void> {
  const rows = await db.problem.findMany({
    where: { status: "resolved", baselineCount: { not: null } },
    select: { ref: true, divisionCode: true },
    orderBy: { resolvedAt: "asc" },
  });
  for (const { ref, divisionCode } of rows) {
    const watched = await setting(db, "problem.watch-days", divisionCode);
    const night = startOfDay(addDays(await resolvedOn(ref), watched + 1));
    if (night > stage.now) continue;
    await measureProblem(system("measure-problems"), { ref }, night);
    await stage.settle();
  }
}
