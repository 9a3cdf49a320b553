import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { readProse } from "@/lib/core/prose";
import { actsFrom } from "@/lib/core/workflow";
import { type RequestKind, requestKind } from "../model";
import type { RequestStep } from "../model/request";
import { canAnswerRequest, canSeeDataRequests, canWithdrawRequest } from "../policy";
import { type Standing, standingOf } from "../rules/standing";
import { transitions } from "../workflow";

export type RequestItem = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly status: string;
  readonly askedAt: Date;
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  readonly standing: Standing | null;
  readonly about: string | null;
  /** Null where it was erased, or nothing was written. */
  readonly text: string | null;
  readonly answer: string | null;
  readonly steps: readonly RequestStep[];
  /** Whether the reader asked it. */
  readonly isOwn: boolean;
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
};

/**
 * One request with its words and its whole trail: for who asked and for the protection officer, the
 * same for both; to the officer without a name. Null for everybody else.
 */
export async function getDataRequest(
  actor: Actor,
  id: string,
  now: Date,
): Promise<RequestItem | null> {
  if (actor.kind !== "person" || !z.uuid().safeParse(id).success) return null;
  const whose = canSeeDataRequests(actor).allowed ? {} : { personId: actor.id };
  const row = await db.dataRequest.findFirst({ where: { id, ...whose } });
  if (!row) return null;
  const [prose, steps, overrides] = await Promise.all([
    readProse([row.textId, row.answerId]),
    stepsOf(id),
    holidayOverrides(),
  ]);
  const waits = actsFrom(transitions, row.status).length > 0;
  return {
    id: row.id,
    kind: requestKind.parse(row.kind),
    status: row.status,
    askedAt: row.askedAt,
    dueAt: row.dueAt,
    doneAt: row.doneAt,
    standing: waits && row.dueAt ? standingOf(row.dueAt, now, overrides) : null,
    about: row.aboutRef,
    text: prose.get(row.textId ?? "") ?? null,
    answer: prose.get(row.answerId ?? "") ?? null,
    steps,
    isOwn: row.personId === actor.id,
    mayAnswer: waits && canAnswerRequest(actor, row).allowed,
    mayWithdraw: waits && canWithdrawRequest(actor, row).allowed,
  };
}

async function stepsOf(id: string): Promise<RequestStep[]> {
  const rows = await db.event.findMany({
    where: { subject: "data-request", subjectId: id },
    select: { type: true, at: true },
    orderBy: { seq: "asc" },
    take: 20,
  });
  return rows.map(({ type, at }) => ({ name: type.slice(type.indexOf(".") + 1), at }));
}

/** What the actor asked for before, newest first. */
export async function listMyRequests(actor: Actor) {
  if (actor.kind !== "person") return [];
  const rows = await db.dataRequest.findMany({
    where: { personId: actor.id },
    select: { id: true, kind: true, status: true, askedAt: true, dueAt: true, doneAt: true },
    orderBy: { askedAt: "desc" },
    take: 20,
  });
  return rows.map((row) => ({ ...row, kind: requestKind.parse(row.kind) }));
}
