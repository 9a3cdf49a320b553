import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { getDraft } from "@/lib/complaint/queries/draft";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { draftKey } from "@/lib/web/draft-cookie";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { MatterForm } from "../_parts/matter-form";
import { pickerGroups } from "../_parts/picker-groups";
import { reportedAt } from "../_parts/reported-items";
import { StepFrame } from "../_parts/step-frame";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.steps.matter, parseMode((await params).mode).locale) };
}

export default async function WhatPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const at = now();
  const draft = await getDraft(await draftKey());
  if (!draft) redirect("/report");
  const [categories, refused] = await Promise.all([listPublishedCategories(), refusedBefore()]);
  const grouped = groupsOf(categories);
  const codes = grouped.map(({ code }) => code);
  const groups = pickerGroups(grouped, await reportedAt(draft, codes, locale), locale);
  const place = [...new Set([draft.communityName, draft.placeName, draft.door])];
  return (
    <StepFrame
      mode={mode}
      step={1}
      title={say(copy.whatTitle, locale)}
      place={place.filter(Boolean).join(" · ")}
    >
      <MatterForm draft={draft} groups={groups} refused={refused} now={at} locale={locale} />
    </StepFrame>
  );
}
