import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getLot, type LotView } from "@/lib/suggestion/queries/lot";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../../_parts/handling-frame";
import { lotPath } from "../_parts/asked";
import { copy } from "../copy";
import { Preview } from "./_parts/preview";
import { Results } from "./_parts/results";

type Props = { params: Promise<{ mode: string; lot: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function Body({ lot, locale }: { lot: LotView; locale: Locale }) {
  if (lot.status === "sent") return <Results lot={lot} locale={locale} />;
  if (lot.status === "replaced") return <EmptyState>{say(copy.replaced, locale)}</EmptyState>;
  return <Preview lot={lot} now={now()} refused={await refusedBefore()} locale={locale} />;
}

/** A lot of answers: before it is sent each as it will read, afterwards what became of each. */
export default async function LotPage({ params }: Props) {
  const { mode, lot: id } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`${lotPath}/${id}`);
  const lot = z.uuid().safeParse(id).success ? await getLot(person.actor, id) : null;
  if (!lot) notFound();
  const isSent = lot.status === "sent";
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain title={say(isSent ? copy.resultTitle : copy.title, locale)}>
        <Body lot={lot} locale={locale} />
        <p className="actions mt-6">
          <LinkButton href="/handling/suggestions" icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
          {isSent && <LinkButton href={lotPath}>{say(copy.another, locale)}</LinkButton>}
        </p>
      </StaffMain>
    </HandlingFrame>
  );
}
