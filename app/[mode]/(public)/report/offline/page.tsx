import type { Metadata } from "next";
import { EmergencyLine } from "@/components/shell/emergency-line";
import { PageTitle } from "@/components/ui/page-title";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { OfflineForm } from "./_parts/offline-form";
import { KeepOfflinePage } from "./_parts/worker";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** Kept by the worker on the device: the whole report on one page, sent when there is a network. */
export default async function OfflinePage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const groups = groupsOf(await listPublishedCategories());
  const { title, lead, arrived, ...texts } = copy;
  const words = Object.fromEntries(
    Object.entries({ ...texts, kept: arrived }).map(([key, text]) => [key, say(text, locale)]),
  ) as Record<Exclude<keyof typeof copy, "title" | "lead" | "arrived"> | "kept", string>;
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <KeepOfflinePage />
      <div className="mb-4">
        <EmergencyLine locale={locale} notice />
      </div>
      <PageTitle mode={mode} title={say(title, locale)} spoken={say(lead, locale)}>
        <p className="soft mt-2">{say(lead, locale)}</p>
      </PageTitle>
      <OfflineForm
        words={words}
        groups={groups.map(({ code, name }) => ({ code, name: say(name, locale) }))}
      />
    </main>
  );
}
