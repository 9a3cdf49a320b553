import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { firmCopy as copy } from "@/components/handling/copy";
import { FirmAnswerForm } from "@/components/handling/firm-answer-form";
import { HandoverEnded, HandoverTask } from "@/components/handling/handover-task";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import type { HandoverView } from "@/lib/complaint/model/handling-views";
import { findByFirmLink } from "@/lib/complaint/queries/handover";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import type { Limit } from "@/lib/core/rate-limit";
import { isVisitorWithin } from "@/lib/web/client-address";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { answerByLinkAction } from "../actions";

type Props = { params: Promise<{ mode: string; token: string }> };

const perAddress: Limit = { name: "firm-link", points: 60, seconds: 900 };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: say(copy.title, parseMode((await params).mode).locale),
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

function Letter({ of, locale }: { of: HandoverView; locale: Locale }) {
  const department = of.departmentName ?? say(copy.department, locale);
  const due = longDate(of.dueAt, locale);
  return (
    <div className="grid gap-2">
      <p>{say(copy.to, locale, { firm: of.firmName ?? "" })}</p>
      {of.state === "open" && <p>{say(copy.asked, locale, { department, due })}</p>}
      <p className="meta">{say(copy.law, locale)}</p>
    </div>
  );
}

/** What a property firm opens by its signed link: no account, one answer. */
export default async function FirmPage({ params }: Props) {
  const { mode, token } = await params;
  const shown = parseMode(mode);
  const { locale } = shown;
  const isWelcome = await isVisitorWithin(perAddress);
  const at = now();
  const handover = isWelcome ? await findByFirmLink(token, at) : null;
  if (isWelcome && !handover) notFound();
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={shown} title={say(copy.title, locale)} />
      {!handover && <Notice status>{say(copy.often, locale)}</Notice>}
      {handover && (
        <div className="sections">
          <Letter of={handover} locale={locale} />
          {handover.state !== "open" && <HandoverEnded of={handover} now={at} locale={locale} />}
          <HandoverTask of={handover} now={at} locale={locale} />
          {handover.state === "open" && (
            <FirmAnswerForm
              action={answerByLinkAction}
              hidden={{ token }}
              page={`/firm/${encodeURIComponent(token)}`}
              refused={await refusedBefore()}
              locale={locale}
            />
          )}
        </div>
      )}
    </main>
  );
}
