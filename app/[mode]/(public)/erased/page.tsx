import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { say } from "@/lib/core/i18n";
import { eraseCopy as copy } from "@/lib/privacy/copy";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = parseMode((await params).mode);
  return { title: say(copy.goneTitle, locale), robots: { index: false } };
}

/** Where one stands after erasure, signed out. */
export default async function ErasedPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.goneTitle, mode.locale)} />
      <Notice kind="done" icon="circle-check" status>
        {say(copy.gone, mode.locale)}
      </Notice>
    </main>
  );
}
