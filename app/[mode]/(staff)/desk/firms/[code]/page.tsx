import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirmSheet } from "@/components/insight/firm-sheet";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import { firmDeskScope } from "@/lib/insight/policy";
import { listFirmItems } from "@/lib/insight/queries/firm-items";
import { getFirm } from "@/lib/insight/queries/firms";
import { requirePerson } from "@/lib/web/current-actor";
import { readFirmAsked, readFirmItems } from "@/lib/web/firm-asked";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";

type Props = { params: Promise<{ mode: string; code: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** One firm with all that is counted of it, and below it what the chosen figure counts. */
export default async function DeskFirmPage({ params, searchParams }: Props) {
  const { mode, code } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/desk/firms/${code}`);
  const { actor } = person;
  const scope = firmDeskScope(actor);
  if (scope === null) notFound();
  const given = await searchParams;
  const at = now();
  const asked = readFirmAsked(given, scope, dayOf(at));
  const items = readFirmItems(given);
  const [record, list] = await Promise.all([
    getFirm(actor, code, asked.filter, at),
    listFirmItems(actor, { ...asked.filter, ...items, code }, at),
  ]);
  if (!record) notFound();
  const href = (more: Params) => listHref(`/desk/firms/${code}`, { ...asked.keep, ...more });
  const all = { href: listHref("/desk/firms", asked.keep), label: say(copy.seeAll, locale) };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain back={all} title={record.name} note={say(copy.wholeNote, locale)}>
        <FirmSheet {...{ record, list, locale, href }} {...items} opens />
        <p className="mt-5">
          <LinkButton href={`/firms/${code}`} small>
            {say(copy.publicPage, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </DeskFrame>
  );
}
