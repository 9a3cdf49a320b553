import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirmFilters } from "@/components/insight/firm-filters";
import { FirmDefinitions } from "@/components/insight/firm-record";
import { FirmTable } from "@/components/insight/firm-table";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import { firmDeskScope } from "@/lib/insight/policy";
import { listFirms } from "@/lib/insight/queries/firms";
import { periodsAt } from "@/lib/insight/rules/period";
import { listStreetsWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { readFirmAsked, readFirmList } from "@/lib/web/firm-asked";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function read(actor: Actor, scope: string, params: Params, at: Date) {
  const asked = readFirmAsked(params, scope, dayOf(at));
  const list = readFirmList(params);
  const [firms, streets] = await Promise.all([
    listFirms(actor, { ...asked.filter, ...list }, at),
    listStreetsWithin(scope),
  ]);
  const href = (more: Params) =>
    listHref("/desk/firms", { ...asked.keep, q: list.words, sort: list.sort, ...more });
  return { asked, list, firms, streets, href };
}
type Read = Awaited<ReturnType<typeof read>>;

function Listed({ asked: { keep }, firms, streets, locale }: Read & { locale: Locale }) {
  if (firms.rows.length === 0) return <EmptyState>{say(copy.empty, locale)}</EmptyState>;
  const names = new Map(streets.map(({ code, name }) => [code, name]));
  return (
    <FirmTable
      rows={firms.rows}
      hrefOf={(code) => listHref(`/desk/firms/${code}`, keep)}
      itemsOf={(code, of) => listHref(`/desk/firms/${code}`, { ...keep, of })}
      street={(code) => names.get(code)}
      locale={locale}
      sheet
    />
  );
}

/** The same record with what is not public, for those who watch over property management. */
export default async function DeskFirmsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/firms");
  const scope = firmDeskScope(person.actor);
  if (scope === null) notFound();
  const at = now();
  const seen = await read(person.actor, scope, await searchParams, at);
  const { asked, list, firms, streets, href } = seen;
  const { street, period } = asked;
  const periods = periodsAt(dayOf(at)).map((each) => each.key);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.wholeNote, locale)}
        filters={
          <FirmFilters
            {...{ streets, periods, locale, action: "/desk/firms" }}
            asked={{ street, period, ...list }}
          />
        }
      >
        <Listed {...seen} locale={locale} />
        <Pager
          locale={locale}
          next={firms.next ? href({ after: firms.next }) : null}
          start={list.after ? href({}) : null}
        />
        <FirmDefinitions note={say(copy.wholeNote, locale)} locale={locale} />
      </StaffMain>
    </DeskFrame>
  );
}
