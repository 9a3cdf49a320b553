import type { Metadata } from "next";
import { FindBox } from "@/components/shell/find-box";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { FilterChips } from "@/components/ui/filter-chips";
import { countStages } from "@/lib/complaint/queries/desk";
import { countQueue, listQueue } from "@/lib/complaint/queries/queue";
import { now } from "@/lib/core/clock";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { handlingCopy as copy } from "../copy";
import { HandlingTable } from "./_parts/handling-table";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.complaints, parseMode((await params).mode).locale) };
}

const shown = ["routing", "handling", "answered"] as const;
const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function HandlingComplaintsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/complaints");
  const asked = await searchParams;
  const at = now();
  const counts = await countStages(person.actor, "handling");
  const begin = counts.routing > 0 ? "routing" : "handling";
  const stage = shown.find((each) => each === asked.stage) ?? begin;
  const filter = { stage, words: one(asked.q)?.trim(), after: one(asked.after) };
  const [page, late] = await Promise.all([
    listQueue(person.actor, "handling", filter, at),
    countQueue(person.actor, "handling", { stage, words: filter.words }, at),
  ]);
  const unit = say(copy.items, locale);
  const base = `/handling/complaints?stage=${stage}`;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.complaints, locale)}
        note={`${longDate(at, locale)} · ${say(copy.rule, locale)}`}
        figures={
          <>
            <HeadFigure term={say(copy.views.soon, locale)}>
              <Figure
                size="md"
                locale={locale}
                value={late.soon}
                of={late.all}
                unit={unit}
                late={late.soon > 0}
              />
            </HeadFigure>
            <HeadFigure term={say(copy.views.over, locale)}>
              <Figure
                size="md"
                locale={locale}
                value={late.over}
                of={late.all}
                unit={unit}
                late={late.over > 0}
              />
            </HeadFigure>
          </>
        }
        filters={
          <>
            <FindBox
              action="/handling/complaints"
              label={say(copy.find, locale)}
              defaultValue={filter.words}
              keep={{ stage }}
            />
            <FilterChips
              locale={locale}
              items={shown.map((each) => ({
                href: `/handling/complaints?stage=${each}`,
                label: say(copy[each], locale),
                count: counts[each],
                current: each === stage,
              }))}
            />
          </>
        }
      >
        <HandlingTable
          rows={page.rows}
          next={page.next ? `${base}&after=${page.next}` : null}
          start={filter.after ? base : null}
          now={at}
          locale={locale}
        />
      </StaffMain>
    </HandlingFrame>
  );
}
