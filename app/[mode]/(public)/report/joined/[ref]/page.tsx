import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PageTitle } from "@/components/ui/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import { Ref } from "@/components/ui/ref";
import { Sheet } from "@/components/ui/sheet";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { reporterActor } from "@/lib/web/reporter";
import { trackUrl } from "../../_parts/receipt-links";
import { copy as report } from "../../copy";
import { copy } from "../../join/copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.joinedTitle, parseMode((await params).mode).locale) };
}

/** The slip of somebody who joined: the same number, followed by their own four digits. */
export default async function JoinedPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const complaint = await getComplaint(await reporterActor(ref), ref, now());
  if (complaint?.relation !== "supporter") notFound();
  const title = say(copy.joinedTitle, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap slip page">
      <PageTitle mode={mode} title={title} spoken={`${title} ${complaint.ref}`} />
      <Sheet label={say(copy.receiptNo, locale)}>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="min-w-0">
            <p className="meta">{say(copy.receiptNo, locale)}</p>
            <p className="text-h2">
              <Ref value={complaint.ref} locale={locale} />
            </p>
          </div>
          <QrCode value={trackUrl(complaint.ref)} label={say(report.qr, locale)} />
        </div>
        <p className="my-3">
          <b>{complaint.title}</b>
        </p>
        <p className="meta">{say(copy.others, locale, { n: complaint.people })}</p>
        <p className="soft my-3">{say(copy.receiptHint, locale)}</p>
        <p className="soft">{say(copy.after, locale)}</p>
      </Sheet>
      <p className="actions mt-6">
        <LinkButton first href={`/track/${complaint.ref}`} icon="route">
          {say(copy.seeProgress, locale)}
        </LinkButton>
        <PrintButton label={say(report.print, locale)} icon={<Icon name="printer" />} />
      </p>
    </main>
  );
}
