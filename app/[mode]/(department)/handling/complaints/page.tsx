import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { countHandling } from "@/lib/complaint/queries/desk";
import { countQueue, listQueue } from "@/lib/complaint/queries/queue";
import { now } from "@/lib/core/clock";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { lookedParams, readLooked } from "@/lib/web/find-words";
import { listHref } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { handlingCopy as copy } from "../copy";
import { HandlingFilters, LateFigures, shownStages } from "./_parts/handling-head";
import { HandlingTable } from "./_parts/handling-table";

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.complaints, parseMode((await params).mode).locale) };
}

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function HandlingComplaintsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/complaints");
  const { actor } = person;
  const asked = await searchParams;
  const at = now();
  const counts = await countHandling(actor);
  const begin = counts["to-sign"] > 0 ? "to-sign" : "in-hand";
  const stage = shownStages.find((each) => each === asked.stage) ?? begin;
  const looked = readLooked(asked, { id: actor.id, now: at });
  const { words } = looked;
  const after = one(asked.after);
  const [page, late] = await Promise.all([
    listQueue(actor, "handling", { stage, words, after }, at),
    countQueue(actor, "handling", { stage, words }, at),
  ]);
  const base = { stage, ...lookedParams(looked) };
  const path = "/handling/complaints";
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.complaints, locale)}
        note={`${longDate(at, locale)} · ${say(copy.rule, locale)}`}
        figures={<LateFigures counts={late} locale={locale} />}
        filters={<HandlingFilters stage={stage} words={words} counts={counts} locale={locale} />}
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
