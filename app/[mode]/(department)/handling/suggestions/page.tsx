import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { longDate, say } from "@/lib/core/i18n";
import { listHandling } from "@/lib/suggestion/queries/handling";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { WorkRows } from "./_parts/work-rows";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.suggestions, parseMode((await params).mode).locale) };
}

export default async function HandlingSuggestionsPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/suggestions");
  const asOf = now();
  const all = await listHandling(person.actor);
  const mine = all.filter((row) => row.task);
  const theirs = all.filter((row) => !row.task);
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.suggestions, locale)}
        note={`${longDate(asOf, locale)} · ${say(copy.todayNote, locale)}`}
      >
        <div className="sections">
          <Section id="mine" title={say(copy.mine, locale)}>
            {mine.length === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
            <WorkRows rows={mine} now={asOf} locale={locale} />
          </Section>
          <Section id="theirs" title={say(copy.theirs, locale)}>
            {theirs.length === 0 && <EmptyState>{say(copy.noneElse, locale)}</EmptyState>}
            <WorkRows rows={theirs} now={asOf} locale={locale} />
          </Section>
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
