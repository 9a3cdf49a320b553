import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Notice } from "@/components/ui/notice";
import { getDraft } from "@/lib/complaint/queries/draft";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { filesOf } from "@/lib/core/files";
import { say } from "@/lib/core/i18n";
import { draftKey } from "@/lib/web/draft-cookie";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DraftSummary } from "../_parts/draft-summary";
import { StepBar } from "../_parts/step-bar";
import { StepFrame } from "../_parts/step-frame";
import { submitAction } from "../actions";
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
        <Notice icon="landmark">{say(copy.notHere, locale)}</Notice>
        <Notice icon="eye">{say(copy.whoReads, locale)}</Notice>
        <FormStateForm
          action={submitAction}
          permalink="/report/check"
          refused={await refusedBefore()}
          locale={locale}
        >
          <div>
            <Checkbox
              name="consent"
              note={say(copy.consentNote, locale, { version: complaintNotice.version })}
            >
              {say(copy.consent, locale)}
            </Checkbox>
            <Link
              href="/privacy"
              prefetch={false}
              className="ms-9 inline-flex min-h-11 items-center"
            >
              {say(copy.readNotice, locale)}
            </Link>
          </div>
          <StepBar
            locale={locale}
            back="/report/contact"
            next={say(copy.submit, locale)}
            busy={say(copy.submitting, locale)}
          />
        </FormStateForm>
      </div>
    </StepFrame>
  );
}
