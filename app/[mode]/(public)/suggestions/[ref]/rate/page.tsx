import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { say } from "@/lib/core/i18n";
import { getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import { getRatingSeat } from "@/lib/suggestion/queries/rating";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { lastProven } from "@/lib/web/proof";
import { rating } from "../../copy";
import { RatingSheet } from "./_parts/rating-sheet";
import { rateAction } from "./actions";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string; solved?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(rating.title, parseMode((await params).mode).locale) };
}

export default async function RatePage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const [dossier, person, proven] = await Promise.all([
    getPublishedSuggestion(ref),
    currentActor(),
    lastProven(),
  ]);
  if (!dossier) notFound();
  const seat = (await getRatingSeat(person, ref)) ?? (proven && (await getRatingSeat(proven, ref)));
  const about = { department: dossier.lead?.name ?? "", title: dossier.title };
  const { done, solved } = await searchParams;
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(rating.title, locale)}>
        <Meta parts={[say(rating.about, locale, about)]} />
      </PageTitle>
      {done === "1" && (
        <Notice kind="done" icon="check" status>
          {say(rating.thanks, locale)}
        </Notice>
      )}
      <RatingSheet
        dossier={dossier}
        seat={seat}
        action={rateAction}
        refused={await refusedBefore()}
        solved={solved}
        locale={locale}
      />
      <p className="mt-5">
        <LinkButton href={`/suggestions/${dossier.ref}`}>{say(rating.back, locale)}</LinkButton>
      </p>
    </main>
  );
}
