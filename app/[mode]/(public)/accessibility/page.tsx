import type { Metadata } from "next";
import { Preference } from "@/components/shell/preference";
import { PageTitle } from "@/components/ui/page-title";
import { Statement } from "@/components/ui/statement";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { accessibility, accessibilityParts } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(accessibility.title, parseMode((await params).mode).locale) };
}

export default async function AccessibilityPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const spoken = accessibilityParts.flatMap(({ title, lines }) => [title, ...lines]);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle
        mode={mode}
        title={say(accessibility.title, locale)}
        spoken={spoken.map((text) => say(text, locale)).join(" ")}
      >
        <p className="meta">{say(accessibility.version, locale)}</p>
      </PageTitle>
      <p className="prose text-lead">{say(accessibility.lead, locale)}</p>
      {mode.size === "normal" && (
        <div className="mt-5">
          <Preference name="size" value="elder" className="btn first">
            {say(accessibility.elder, locale)}
          </Preference>
        </div>
      )}
      <Statement parts={accessibilityParts} locale={locale} />
    </main>
  );
}
