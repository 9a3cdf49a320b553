import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { getDraft } from "@/lib/complaint/queries/draft";
import { filesOf } from "@/lib/core/files";
import { say } from "@/lib/core/i18n";
import { draftKey } from "@/lib/web/draft-cookie";
import { parseMode } from "@/lib/web/mode";
import { ConsentForm } from "../_parts/consent-form";
import { DraftSummary } from "../_parts/draft-summary";
import { FoundPersonal } from "../_parts/found-personal";
import { SaidBefore } from "../_parts/said-before";
import { StepFrame } from "../_parts/step-frame";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.steps.check, parseMode((await params).mode).locale) };
}

export default async function CheckPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const draft = await getDraft(await draftKey());
  if (!draft) redirect("/report");
  if (!draft.body) redirect("/report/what");
  if (!draft.phoneConfirmedAt) redirect("/report/contact");
  const photos = (await filesOf("complaint", [draft.id])).get(draft.id) ?? [];
  return (
    <StepFrame mode={mode} step={3} title={say(copy.checkTitle, locale)}>
      <div className="grid gap-6">
        <DraftSummary draft={draft} photos={photos.length} locale={locale} />
        <FoundPersonal text={draft.body} locale={locale} />
        <SaidBefore draft={draft} locale={locale} />
        <Notice icon="landmark">{say(copy.notHere, locale)}</Notice>
        <Notice icon="eye">{say(copy.whoReads, locale)}</Notice>
        <ConsentForm locale={locale} />
      </div>
    </StepFrame>
  );
}
