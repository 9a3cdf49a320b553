import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MiniCauseway } from "@/components/causeway/causeway";
import { shortStepNames, stepNames } from "@/components/causeway/copy";
import type { Stop } from "@/components/causeway/stop";
import { FollowPlaces } from "@/components/notification/follow-places";
import { PageTitle } from "@/components/ui/page-title";
import { getReceipt } from "@/lib/complaint/queries/receipt";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { placesToFollow } from "@/lib/notification/queries/follow-places";
import { currentActor } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { reporterActor } from "@/lib/web/reporter";
import { KeepPlace } from "../../_parts/keep-place";
import { ReceiptActions } from "../../_parts/receipt-actions";
import { ReceiptSlip } from "../../_parts/receipt-slip";
import { copy } from "../../copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.receiptTitle, parseMode((await params).mode).locale) };
}

function firstStop(locale: Locale): Stop[] {
  return (Object.keys(stepNames) as (keyof typeof stepNames)[]).map((key, place) => ({
    key,
    name: say(stepNames[key], locale),
    short: say(shortStepNames[key], locale),
    state: place === 0 ? "now" : "ahead",
  }));
}

export default async function ReceiptPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const receipt = await getReceipt(await reporterActor(ref), ref, now());
  if (!receipt) notFound();
  const { complaint, answerBy } = receipt;
  const title = say(copy.receiptTitle, locale);
  const places = await placesToFollow(await currentActor(), complaint);
  return (
    <main id="main" tabIndex={-1} className="wrap slip page">
      <KeepPlace place={complaint.place.compound ?? complaint.place.community ?? ""} />
      <PageTitle mode={mode} title={title} spoken={`${title} ${complaint.ref}`} />
      <ReceiptSlip complaint={complaint} answerBy={answerBy} locale={locale} />
      <section className="mt-8" aria-label={say(copy.after, locale)}>
        <MiniCauseway stops={firstStop(locale)} locale={locale} />
        <p className="soft mt-3">{say(copy.afterText, locale)}</p>
      </section>
      <ReceiptActions code={complaint.ref} answerBy={answerBy} locale={locale} />
      <div className="mt-8">
        <FollowPlaces places={places} page={`/report/receipt/${complaint.ref}`} locale={locale} />
      </div>
    </main>
  );
}
