import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { ReceiptForm } from "./_parts/receipt-form";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ ref?: string | string[]; q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function TrackPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = (await searchParams).ref;
  const lead = say(copy.lead, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={lead}>
        <p className="soft mt-2">{lead}</p>
      </PageTitle>
      <ReceiptForm code={typeof asked === "string" ? asked : undefined} locale={locale} />
      <p className="soft mt-8">{say(copy.lost, locale)}</p>
      <p className="actions mt-3">
        <LinkButton href="/sign-in?next=/my">{say(copy.signIn, locale)}</LinkButton>
      </p>
    </main>
  );
}
