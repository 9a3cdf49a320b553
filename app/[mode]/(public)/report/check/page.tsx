import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CategoryHelp } from "@/components/catalogue/category-help";
import { Notice } from "@/components/ui/notice";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { betterCategory } from "@/lib/catalogue/rules/suggest-category";
import { getDraft } from "@/lib/complaint/queries/draft";
import { filesOf } from "@/lib/core/files";
import { say } from "@/lib/core/i18n";
import { listDepartments } from "@/lib/place/queries";
import { dutyNames } from "@/lib/place/rules/duty";
import { draftKey } from "@/lib/web/draft-cookie";
import { parseMode } from "@/lib/web/mode";
import { ConsentForm } from "../_parts/consent-form";
import { DraftSummary } from "../_parts/draft-summary";
import { FoundPersonal } from "../_parts/found-personal";
import { OtherKind } from "../_parts/other-kind";
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
  const [files, categories, departments] = await Promise.all([
    filesOf("complaint", [draft.id]),
    listPublishedCategories(),
    listDepartments(draft.divisionCode.slice(0, 6)),
  ]);
  const photos = files.get(draft.id) ?? [];
  const chosen = categories.find(({ code }) => code === draft.categoryCode);
  const other = betterCategory(draft.body, categories, draft.categoryCode);
  const help = chosen && (
    <CategoryHelp
      category={chosen}
      names={dutyNames(departments, draft.divisionCode)}
      locale={locale}
    />
  );
  return (
    <StepFrame mode={mode} step={3} title={say(copy.checkTitle, locale)}>
      <div className="grid gap-6">
        <DraftSummary draft={draft} photos={photos.length} locale={locale} help={help} />
        {other && other.category.code !== draft.unwantedCategory && (
          <OtherKind found={other} locale={locale} />
        )}
        <FoundPersonal text={draft.body} locale={locale} />
        <SaidBefore draft={draft} locale={locale} />
        <Notice icon="landmark">{say(copy.notHere, locale)}</Notice>
        <Notice icon="eye">{say(copy.whoReads, locale)}</Notice>
        <ConsentForm locale={locale} />
      </div>
    </StepFrame>
  );
}
