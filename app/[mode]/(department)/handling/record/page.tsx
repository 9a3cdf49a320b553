import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirmDefinitions } from "@/components/insight/firm-record";
import { FirmSheet } from "@/components/insight/firm-sheet";
import { StaffMain } from "@/components/shell/staff-shell";
import { FilterChips } from "@/components/ui/filter-chips";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import { listOwnFirmItems } from "@/lib/insight/queries/firm-items";
import { getOwnFirm, listOwnFirms } from "@/lib/insight/queries/firms";
import { requirePerson } from "@/lib/web/current-actor";
import { readFirmAsked, readFirmItems } from "@/lib/web/firm-asked";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.own, parseMode((await params).mode).locale) };
}

/** The firm asked for of those the reader speaks for, else the first of them. */
async function read(actor: Actor, params: Params, at: Date) {
  const own = await listOwnFirms(actor);
  const { firm } = readParams(params, ["firm"]);
  const chosen = own.find((each) => each.code === firm) ?? own[0];
  if (!chosen) notFound();
  const { code } = chosen;
  const asked = readFirmAsked(params, chosen.scope, dayOf(at));
  const items = readFirmItems(params);
  const { from, to } = asked.filter;
  const [record, list] = await Promise.all([
    getOwnFirm(actor, code, { from, to }, at),
    listOwnFirmItems(actor, { from, to, ...items, code }, at),
  ]);
  if (!record) notFound();
  const href = (more: Params) =>
    listHref("/handling/record", { ...asked.keep, firm: code, ...more });
  return { own, record, list, items, href };
}

/** What the firm's own contact sees of its record; the public page shows the same, less what is not public. */
export default async function OwnRecordPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/record");
  const { own, record, list, items, href } = await read(person.actor, await searchParams, now());
  // A complaint itself is between resident and department; the firm reads what it was handed.
  const opens = items.of !== "replies" && items.of !== "waiting";
  const firms = own.map(({ code }) => ({
    ...{ href: href({ firm: code }), label: code, current: code === record.code },
  }));
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.own, locale)}
        note={record.name}
        filters={own.length > 1 && <FilterChips locale={locale} items={firms} />}
      >
        <FirmSheet {...{ record, list, locale, href, opens }} {...items} />
        <FirmDefinitions note={say(copy.ownNote, locale)} locale={locale} />
      </StaffMain>
    </HandlingFrame>
  );
}
