import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { settingsCopy as copy } from "@/lib/notification/copy/settings";
import { getNoticeSettings } from "@/lib/notification/queries/settings";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { ChoiceForm } from "./_parts/choice-form";
import { Devices } from "./_parts/devices";
import { MailForms } from "./_parts/mail-forms";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { actor } = await requirePerson("/my/notices/settings");
  const [settings, refused] = await Promise.all([getNoticeSettings(actor, now()), refusedBefore()]);
  if (!settings) notFound();
  const { phone, pushKey, devices } = settings;
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      {(await searchParams).done !== undefined && (
        <Notice kind="done" icon="circle-check" status>
          {say(copy.saved, locale)}
        </Notice>
      )}
      <div className="sections">
        <Section id="what" title={say(copy.what, locale)}>
          <p className="meta">
            {say(phone ? copy.phone : copy.noPhone, locale, { phone: phone ?? "" })}
          </p>
          <ChoiceForm settings={settings} refused={refused} locale={locale} />
        </Section>
        <Section id="mail" title={say(copy.mail, locale)}>
          <MailForms settings={settings} refused={refused} locale={locale} />
        </Section>
        {pushKey && (
          <Section id="push" title={say(copy.push, locale)}>
            <Devices pushKey={pushKey} devices={devices} locale={locale} />
          </Section>
        )}
      </div>
    </main>
  );
}
