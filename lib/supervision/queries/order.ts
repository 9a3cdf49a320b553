import "server-only";
import { wholeVisibleTo } from "@/lib/complaint/records/complaint";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import { cause, finding, listing, orderStatus } from "../model";
import type { Order } from "../model/order";
import { canDecideOrder, canExplain, canOpenOrder } from "../policy";
import { step } from "../workflow";

const select = {
  id: true,
  ref: true,
  subject: true,
  subjectId: true,
  divisionCode: true,
  departmentId: true,
  reason: true,
  status: true,
  openedAt: true,
  dueAt: true,
  listedAt: true,
  listedFor: true,
  finding: true,
  findingId: true,
  closedAt: true,
  answers: { orderBy: { round: "asc" }, take: 50 },
} as const satisfies Prisma.SupervisionOrderSelect;
type Row = Prisma.SupervisionOrderGetPayload<{ select: typeof select }>;

type Matter = {
  readonly kind: "complaint" | "suggestion";
  readonly ref: string;
  readonly title: string;
};

/** What the order is about; null where the actor may not see it. */
async function matterOf(actor: Actor, { subject, subjectId }: Row): Promise<Matter | null> {
  if (subject === "complaint") {
    const row = await db.complaint.findFirst({
      where: { AND: [{ id: subjectId }, wholeVisibleTo(actor)] },
      select: { ref: true, title: true, summary: true },
    });
    return row && { kind: "complaint", ref: row.ref, title: row.summary ?? row.title };
  }
  const ofPart = { assignments: { some: { id: subjectId } } };
  const row = await db.suggestion.findFirst({
    where: subject === "assignment" ? ofPart : { id: subjectId },
    select: { ref: true, title: true },
  });
  return row && { kind: "suggestion", ...row };
}

/** Everything about one order for the district and for the department it is about: eight statements at most. */
export async function getOrder(actor: Actor, ref: string): Promise<Order | null> {
  const row = await db.supervisionOrder.findUnique({ where: { ref }, select });
  if (!row || !canOpenOrder(actor, row).allowed) return null;
  const matter = await matterOf(actor, row);
  if (!matter) return null;
  const [words, names, extensions] = await Promise.all([
    readProse([row.findingId, ...row.answers.flatMap((each) => [each.bodyId, each.reasonId])]),
    getPlaceNames({ divisions: [row.divisionCode], departments: [row.departmentId] }),
    db.extension.findMany({
      where: { deadline: { subject: "supervision", subjectId: row.id } },
      select: { days: true, reasonId: true, askedAt: true },
      orderBy: { askedAt: "asc" },
      take: 5,
    }),
  ]);
  const reasons = await readProse(extensions.map((each) => each.reasonId));
  const { answers, status, reason, findingId, ...rest } = row;
  return {
    ...rest,
    matter,
    status: orderStatus.parse(status),
    cause: cause.parse(reason),
    finding: finding.safeParse(row.finding).data ?? null,
    listedFor: listing.safeParse(row.listedFor).data ?? null,
    words: words.get(findingId ?? "") ?? null,
    place: names.division(row.divisionCode) ?? "",
    department: names.department(row.departmentId) ?? null,
    answers: answers.map(({ bodyId, reasonId, ...each }) => ({
      ...each,
      body: words.get(bodyId) ?? "",
      reason: words.get(reasonId ?? "") ?? null,
    })),
    extensions: extensions.map(({ reasonId, ...each }) => ({
      ...each,
      reason: reasons.get(reasonId) ?? "",
    })),
    may: movesOf(actor, row, extensions.length > 0),
  };
}

/** What the actor can do now: by the policy, the table, and what was done before. */
function movesOf(actor: Actor, row: Row, wasExtended: boolean) {
  const decides = canDecideOrder(actor, row).allowed;
  const can = (act: Parameters<typeof step>[1]) => step(row.status, act) !== null;
  return {
    explain: canExplain(actor, row).allowed && can("explain"),
    accept: decides && can("accept"),
    sendBack: decides && can("send-back"),
    extend: decides && can("extend") && !wasExtended,
    end: decides && can("end"),
  };
}
