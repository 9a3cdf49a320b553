import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { type Page, pageOf } from "@/lib/core/keyset";
import { type SiteKind, venueKinds } from "../model";
import type { BoardItem } from "../model/venue";
import { canAssignMember, canKeepBoards, canProposeHandover, canSetOpening } from "../policy";
import { inForce, type Named, namesOf, reachedBy } from "../records/venue-people";
import { filledBoards } from "../rules/boards";
import { beyond, cursorFor, inOrder } from "./venue";

export type DeskVenueFilter = {
  readonly kind?: SiteKind;
  readonly street?: string;
  readonly words?: string;
  readonly sort?: "name";
  readonly after?: string;
  /** Only those, or all but those: which venues sleep is known by what was held. */
  readonly only?: { readonly in?: readonly string[]; readonly notIn?: readonly string[] };
};

export type DeskVenueRow = {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly head: Named | null;
  readonly rotating: (Named & { readonly toDay: string | null }) | null;
  readonly members: number;
  readonly boards: number;
};

const size = 30;

function asked({ kind, street, words, only }: DeskVenueFilter): Prisma.VenueWhereInput {
  return {
    ...(only && {
      id: only.in ? { in: [...only.in] } : { notIn: [...(only.notIn ?? [])] },
      kind: { in: [...venueKinds] },
    }),
    ...(kind && { kind }),
    ...(street && { divisionCode: { startsWith: street } }),
    ...(words && { OR: [{ name: { contains: words } }, { address: { contains: words } }] }),
  };
}

const rowShape = (day: Day) =>
  ({
    id: true,
    code: true,
    kind: true,
    name: true,
    divisionCode: true,
    phone: true,
    offices: {
      where: inForce(day),
      select: { office: true, personId: true, toDay: true },
      take: 10,
    },
    boards: { select: { item: true }, take: 5 },
    _count: { select: { members: { where: { toDay: null } } } },
  }) as const satisfies Prisma.VenueSelect;

/** Venues by place, to whoever keeps or watches them. */
export async function listVenuesOnDesk(
  actor: Actor,
  filter: DeskVenueFilter,
  day: Day,
  most = size,
): Promise<Page<DeskVenueRow>> {
  const { sort } = filter;
  const rows = await db.venue.findMany({
    where: { AND: [reachedBy(actor), asked(filter), beyond(sort, filter.after)] },
    select: rowShape(day),
    orderBy: [...inOrder(sort)],
    take: most + 1,
  });
  const page = pageOf(rows, most, cursorFor(sort));
  const nameOf = await namesOf(
    page.rows.flatMap((row) => row.offices.map((office) => office.personId)),
  );
  return { ...page, rows: page.rows.map((row) => shown(row, nameOf)) };
}

type Selected = Prisma.VenueGetPayload<{ select: ReturnType<typeof rowShape> }>;

function shown(row: Selected, nameOf: (id: string) => Named): DeskVenueRow {
  const { offices, boards, phone, _count, ...venue } = row;
  const head = offices.find((each) => each.office === "head");
  const rotating = offices.find((each) => each.office === "rotating-head");
  const facts = {
    kept: boards.map((each) => each.item),
    offices: offices.map((each) => each.office),
    members: _count.members,
    phone,
  };
  return {
    ...venue,
    head: head ? nameOf(head.personId) : null,
    rotating: rotating ? { ...nameOf(rotating.personId), toDay: rotating.toDay } : null,
    members: _count.members,
    boards: filledBoards(facts).length,
  };
}

const itemShape = (day: Day) =>
  ({
    id: true,
    code: true,
    kind: true,
    name: true,
    divisionCode: true,
    address: true,
    phone: true,
    openedOn: true,
    offices: {
      where: { OR: [{ toDay: null }, { toDay: { gte: day } }] },
      select: { id: true, office: true, personId: true, fromDay: true, toDay: true },
      orderBy: [{ fromDay: "asc" }, { id: "asc" }],
      take: 20,
    },
    members: {
      where: { toDay: null },
      select: {
        fromDay: true,
        byId: true,
        member: { select: { slug: true, person: { select: { name: true, invented: true } } } },
      },
      orderBy: [{ fromDay: "desc" }, { memberId: "asc" }],
      take: 100,
    },
    boards: { select: { id: true, item: true, textId: true }, take: 5 },
  }) as const satisfies Prisma.VenueSelect;

export type DeskOffice = Named & {
  readonly id: string;
  readonly office: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
};
export type DeskMember = Named & {
  readonly slug: string;
  readonly fromDay: Day;
  readonly assigned: boolean;
};
export type DeskVenue = {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly openedOn: Day | null;
  /** Held now or to come. */
  readonly offices: readonly DeskOffice[];
  readonly members: readonly DeskMember[];
  readonly boardRows: readonly { id: string; item: string; textId: string | null }[];
  readonly boards: readonly BoardItem[];
  readonly may: {
    readonly assign: boolean;
    readonly propose: boolean;
    readonly boards: boolean;
    readonly open: boolean;
  };
};

/** One venue with who holds it now and next, to whoever keeps or watches it. */
export async function getVenueOnDesk(
  actor: Actor,
  code: string,
  day: Day,
): Promise<DeskVenue | null> {
  const row = await db.venue.findFirst({
    where: { AND: [{ code }, reachedBy(actor)] },
    select: itemShape(day),
  });
  if (!row) return null;
  const { offices, members, boards, ...venue } = row;
  const nameOf = await namesOf(offices.map((each) => each.personId));
  const place = { divisionCode: venue.divisionCode, venueId: venue.id };
  const facts = {
    kept: boards.map((each) => each.item),
    offices: offices.filter((each) => each.fromDay <= day).map((each) => each.office),
    members: members.length,
    phone: venue.phone,
  };
  return {
    ...venue,
    boardRows: boards,
    offices: offices.map(({ personId, ...term }) => ({ ...term, ...nameOf(personId) })),
    members: members.map(({ member, fromDay, byId }) => ({
      ...{ slug: member.slug, ...member.person, fromDay, assigned: byId !== null },
    })),
    boards: filledBoards(facts),
    may: {
      assign: canAssignMember(actor, place).allowed,
      propose: canProposeHandover(actor, place).allowed,
      boards: canKeepBoards(actor, place).allowed,
      open: canSetOpening(actor, place).allowed,
    },
  };
}
