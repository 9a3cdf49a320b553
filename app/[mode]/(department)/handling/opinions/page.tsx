import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { listCoParts } from "@/lib/complaint/queries/part";
import { now } from "@/lib/core/clock";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { handlingCopy as copy } from "../copy";
import { OpinionRows } from "./_parts/opinion-rows";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.opinions, parseMode((await params).mode).locale) };
}

export default async function OpinionsPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/opinions");
  const at = now();
  const rows = await listCoParts(person.actor);
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.opinions, locale)}
        note={`${longDate(at, locale)} · ${say(copy.rule, locale)}`}
      >
        {rows.length === 0 && <EmptyState>{say(copy.noOpinions, locale)}</EmptyState>}
        <OpinionRows rows={rows} now={at} locale={locale} />
      </StaffMain>
    </HandlingFrame>
  );
}
