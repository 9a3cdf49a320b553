import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { getPublishedJoinable } from "@/lib/complaint/queries/joining";
import { say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { pendingJoin } from "@/lib/web/pending-join";
import { JoinForm } from "../_parts/join-form";
import { Which } from "../_parts/which";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** One short page: what one joins, who one is, perhaps a sentence. */
export default async function JoinPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const complaint = await getPublishedJoinable(ref);
  if (!complaint) notFound();
  const [actor, pending, refused] = await Promise.all([
    currentActor(),
    pendingJoin(),
    refusedBefore(),
  ]);
  const lead = say(copy.lead, locale);
  const title = say(copy.title, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={title} spoken={`${title} ${complaint.summary ?? ""} ${lead}`}>
        <p className="soft mt-2">{lead}</p>
      </PageTitle>
      <Which complaint={complaint} locale={locale} />
      <JoinForm
        code={complaint.ref}
        signedIn={actor.kind === "person"}
        sent={(await searchParams).sent !== undefined}
        pending={pending}
        refused={refused}
        locale={locale}
      />
      <p className="actions mt-4">
        <LinkButton plain href="/report">
          {say(copy.other, locale)}
        </LinkButton>
      </p>
    </main>
  );
}
