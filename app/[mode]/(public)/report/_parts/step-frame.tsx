import type { ReactNode } from "react";
import { Steps } from "@/components/forms/steps";
import { EmergencyLine } from "@/components/shell/emergency-line";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PageTitle } from "@/components/ui/page-title";
import { say } from "@/lib/core/i18n";
import type { Mode } from "@/lib/web/mode";
import { copy } from "../copy";
import { KeepOfflinePage } from "../offline/_parts/worker";
import { CallStation } from "./call-station";

type Props = {
  mode: Mode;
  /** From 0. */
  step: number;
  title: string;
  lead?: string;
  /** Where it is, once it is known. */
  place?: string;
  children: ReactNode;
};

/** One short page of the report: where one is, the place, the emergency numbers, one question. */
export function StepFrame({ mode, step, title, lead, place, children }: Props) {
  const { locale } = mode;
  const names = Object.values(copy.steps).map((name) => say(name, locale));
  return (
    <main id="main" tabIndex={-1} className="wrap narrow pb-6">
      <KeepOfflinePage />
      <Steps names={names} current={step} locale={locale} />
      {place && (
        <p className="mb-5 flex items-center gap-2 border-line border-b pb-2 text-ink-2">
          <Icon name="map-pin" />
          <span>{place}</span>
          <span className="ms-auto">
            <LinkButton plain href="/report" aria-label={say(copy.changePlace, locale)}>
              {say(copy.change, locale)}
            </LinkButton>
          </span>
        </p>
      )}
      <div className="mb-4">
        <EmergencyLine locale={locale} notice />
      </div>
      <PageTitle mode={mode} title={title} spoken={lead ? `${title} ${lead}` : title}>
        {lead && <p className="soft mt-2">{lead}</p>}
      </PageTitle>
      {mode.size === "elder" && <CallStation locale={locale} />}
      {children}
    </main>
  );
}
