import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { QrCode } from "@/components/ui/qr-code";
import { getMyLive, getPublishedLive } from "@/lib/consultation/queries/live";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { longDate, say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Mode, parseMode } from "@/lib/web/mode";
import { onwardQuery } from "@/lib/web/safe-path";
import { LiveBoard } from "./_parts/live-board";
import { Projector } from "./_parts/projector";
import { liveCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ view?: string | string[] }>;
};
type Live = NonNullable<Awaited<ReturnType<typeof getPublishedLive>>>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  const state = await getPublishedLive(ref);
  return state ? { title: say(copy.title, parseMode(mode).locale, { title: state.title }) } : {};
}

export default async function LivePage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const state = await getPublishedLive(ref);
  if (!state) notFound();
  const page = `/consultations/${state.ref}/live`;
  if ((await searchParams).view === "projector")
    return <Wall state={state} mode={mode} page={page} />;
  const mine = await getMyLive(await currentActor(), ref);
  const place = { target: state.ref, page, locale: mode.locale, refused: await refusedBefore() };
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <Head state={state} mode={mode} page={page} />
      <LiveBoard
        drawn={state}
        drawnAt={now().toISOString()}
        mine={mine}
        place={place}
        signInHref={`/sign-in${onwardQuery(page)}`}
      />
    </main>
  );
}

type PartProps = { state: Live; mode: Mode; page: string };

function Head({ state, mode, page }: PartProps) {
  const { locale } = mode;
  return (
    <PageTitle mode={mode} title={state.title} spoken={state.title}>
      <Meta parts={[longDate(new Date(state.startsAt), locale), state.venue]} />
      <p className="actions mt-1">
        <LinkButton small plain href={`/consultations/${state.ref}`} icon="arrow-left">
          {say(copy.back, locale)}
        </LinkButton>
        <LinkButton small plain href={`${page}?view=projector`} icon="eye">
          {say(copy.projector, locale)}
        </LinkButton>
        <noscript>
          <a className="btn small plain" href={page}>
            {say(copy.reload, locale)}
          </a>
        </noscript>
      </p>
    </PageTitle>
  );
}

function Wall({ state, mode: { locale }, page }: PartProps) {
  const qr = <QrCode large value={`${env().APP_URL}${page}`} label={say(copy.scan, locale)} />;
  return (
    <main id="main" tabIndex={-1}>
      <Projector drawn={state} drawnAt={now().toISOString()} locale={locale} qr={qr} />
    </main>
  );
}
