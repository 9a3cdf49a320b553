import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { getDraft } from "@/lib/complaint/queries/draft";
import { type EmergencyLine, linesToCall } from "@/lib/complaint/rules/emergency";
import { type Locale, say } from "@/lib/core/i18n";
import { findNearestStation, type Station } from "@/lib/place/queries";
import { draftKey } from "@/lib/web/draft-cookie";
import { parseMode } from "@/lib/web/mode";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

const calls = { "119": copy.callFire, "110": copy.callPolice, "120": copy.callAmbulance };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.emergencyTitle, parseMode((await params).mode).locale) };
}

type CallsProps = {
  lines: readonly EmergencyLine[];
  station: Station | null;
  locale: Locale;
};

function Calls({ lines, station, locale }: CallsProps) {
  return (
    <>
      {lines.map((line, place) => (
        <LinkButton key={line} href={`tel:${line}`} icon="phone" first={place === 0} big wide>
          {say(calls[line], locale)}
        </LinkButton>
      ))}
      {station?.phone && (
        <LinkButton href={`tel:${station.phone.replace(/[^\d+]/g, "")}`} icon="phone" big wide>
          {say(copy.callOwnStation, locale, { name: station.name, phone: station.phone })}
        </LinkButton>
      )}
    </>
  );
}

/** The numbers first; what goes on from here is urgent (domain.md §1). */
export default async function EmergencyPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const draft = await getDraft(await draftKey());
  if (!draft) redirect("/report");
  const lines = linesToCall(draft);
  const station = await findNearestStation(draft.divisionCode);
  if (lines.length === 0) redirect("/report/contact");
  const lead = say(copy.emergencyLead, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle
        mode={mode}
        title={say(copy.emergencyTitle, locale)}
        spoken={`${say(copy.emergencyTitle, locale)} ${lead}`}
      />
      <div className="grid gap-4">
        <Notice kind="late" icon="triangle-alert">
          {lead}
        </Notice>
        <Calls lines={lines} station={station} locale={locale} />
        <p className="actions">
          <LinkButton href="/report/contact">{say(copy.emergencyOver, locale)}</LinkButton>
          <LinkButton href="/report/what" plain>
            {say(copy.rewrite, locale)}
          </LinkButton>
        </p>
        <p className="meta">{say(copy.emergencyKept, locale)}</p>
      </div>
    </main>
  );
}
