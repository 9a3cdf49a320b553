import type { Metadata } from "next";
import { PageTitle } from "@/components/ui/page-title";
import { Statement } from "@/components/ui/statement";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { privacy, privacyParts } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(privacy.title, parseMode((await params).mode).locale) };
}

export default async function PrivacyPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const spoken = privacyParts.flatMap(({ title, lines }) => [title, ...lines]);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle
        mode={mode}
        title={say(privacy.title, locale)}
        spoken={spoken.map((text) => say(text, locale)).join(" ")}
      >
        <p className="meta">{say(privacy.version, locale)}</p>
      </PageTitle>
      <p className="prose text-lead">{say(privacy.lead, locale)}</p>
      <Statement parts={privacyParts} locale={locale} />
    </main>
  );
}
