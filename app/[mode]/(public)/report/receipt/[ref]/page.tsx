import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MiniCauseway } from "@/components/causeway/causeway";
import { shortStepNames, stepNames } from "@/components/causeway/copy";
import type { Stop } from "@/components/causeway/stop";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { PageTitle } from "@/components/ui/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { Ref } from "@/components/ui/ref";
import { Sheet } from "@/components/ui/sheet";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { answerExpectedAt } from "@/lib/complaint/queries/receipt";
import { now } from "@/lib/core/clock";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { reporterActor } from "@/lib/web/reporter";
import { QrCode } from "@/components/ui/qr-code";
import { calendarLink, messageLink, trackUrl } from "../../_parts/receipt-links";
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

/** A promise in hours names the hour; one in days lasts until the end of its day. */
function dayAndHour(at: Date, locale: Locale): string {
  const time = clockTime(at);
  return time === "23:59" ? longDate(at, locale) : `${longDate(at, locale)} ${time}`;
}

export default async function ReceiptPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const complaint = await getComplaint(await reporterActor(ref), ref, now());
  if (complaint?.relation !== "reporter") notFound();
  const answerBy = await answerExpectedAt(complaint);
  const triage = complaint.deadlines.find((each) => each.kind === "triage");
  const { street = "", station } = complaint.place;
  const url = trackUrl(complaint.ref);
  const by = (at: Date) => say(copy.byRule, locale, { date: dayAndHour(at, locale) });
  return (
    <main id="main" tabIndex={-1} className="wrap slip page">
      <PageTitle
        mode={mode}
        title={say(copy.receiptTitle, locale)}
        spoken={`${say(copy.receiptTitle, locale)} ${complaint.ref}`}
      />
      <Sheet label={say(copy.receiptNo, locale)}>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="min-w-0">
            <p className="meta">{say(copy.receiptNo, locale)}</p>
            <p className="text-h2">
              <Ref value={complaint.ref} locale={locale} />
            </p>
          </div>
          <QrCode value={url} label={say(copy.qr, locale)} />
        </div>
        <p className="soft my-4">{say(copy.receiptHint, locale)}</p>
        <DefinitionList
          ruled
          items={[
            { term: say(copy.said, locale), value: complaint.title },
            {
              term: say(copy.who, locale),
              value: station
                ? say(copy.whoTriage, locale, { street, station })
                : say(copy.whoTriageOnly, locale),
            },
            { term: say(copy.accepted, locale), value: triage && by(triage.dueAt) },
            { term: say(copy.by, locale), value: answerBy && by(answerBy) },
          ]}
        />
      </Sheet>
      <section className="mt-8" aria-label={say(copy.after, locale)}>
        <MiniCauseway stops={firstStop(locale)} locale={locale} />
        <p className="soft mt-3">{say(copy.afterText, locale)}</p>
      </section>
      <p className="actions mt-6">
        <LinkButton first href={`/track/${complaint.ref}`} icon="route">
          {say(copy.seeProgress, locale)}
        </LinkButton>
        {answerBy && (
          <LinkButton
            href={calendarLink(complaint.ref, answerBy, locale)}
            icon="calendar-plus"
            download={`${complaint.ref}.ics`}
          >
            {say(copy.calendar, locale)}
          </LinkButton>
        )}
        <LinkButton href={messageLink(complaint.ref, locale)} icon="send">
          {say(copy.family, locale)}
        </LinkButton>
        <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
      </p>
    </main>
  );
}
