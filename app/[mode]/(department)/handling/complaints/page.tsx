import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { countHandling, type HandlingCounts } from "@/lib/complaint/queries/desk";
import { countQueue, listQueue } from "@/lib/complaint/queries/queue";
import { now } from "@/lib/core/clock";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { lookedParams, readLooked } from "@/lib/web/find-words";
import { listHref } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { handlingCopy as copy } from "../copy";
import { HandlingFilters, LateFigures, owedViews, shownStages } from "./_parts/handling-head";
import { HandlingTable } from "./_parts/handling-table";

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.complaints, parseMode((await params).mode).locale) };
}

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

/** What stands in the address; without a choice, what waits to be signed for. */
function readAsked(asked: Asked, counts: HandlingCounts, reader: { id: string; now: Date }) {
  const begin = counts["to-sign"] > 0 ? "to-sign" : "in-hand";
  return {
    view: owedViews.find((each) => each === asked.view),
    stage: shownStages.find((each) => each === asked.stage) ?? begin,
    looked: readLooked(asked, reader),
    after: one(asked.after),
  } as const;
}

export default async function HandlingComplaintsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/complaints");
  const { actor } = person;
  const asked = await searchParams;
  const at = now();
  const counts = await countHandling(actor);
  const { stage, view, looked, after } = readAsked(asked, counts, { id: actor.id, now: at });
  const { words } = looked;
  const owned = { stage: "owed", words } as const;
  const mine = { ...owned, handler: actor.id };
  const shown = view === "mine" ? mine : { ...owned, ...(view ? { view } : { stage }) };
  const [page, late, own] = await Promise.all([
    listQueue(actor, "handling", { ...shown, after }, at),
    countQueue(actor, "handling", owned, at),
    countQueue(actor, "handling", mine, at),
  ]);
  const owed = { mine: own.all, over: late.over, soon: late.soon };
  const base = { ...(view ? { view } : { stage }), ...lookedParams(looked) };
  const path = "/handling/complaints";
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.complaints, locale)}
        note={`${longDate(at, locale)} · ${say(copy.rule, locale)}`}
        figures={<LateFigures counts={late} locale={locale} />}
        filters={<HandlingFilters now={{ stage, view }} {...{ words, counts, owed, locale }} />}
      >
        <HandlingTable
          rows={page.rows}
          next={page.next ? listHref(path, { ...base, after: page.next }) : null}
          start={after ? listHref(path, base) : null}
          now={at}
          locale={locale}
        />
      </StaffMain>
    </HandlingFrame>
  );
}
