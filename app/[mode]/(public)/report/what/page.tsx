import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CategoryPicker } from "@/components/complaint/category-picker";
import { words } from "@/components/complaint/copy";
import { GroupIcon } from "@/components/complaint/group-icon";
import { Nearby } from "@/components/complaint/nearby";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { kindLabels } from "@/lib/complaint/copy";
import { complaintKinds } from "@/lib/complaint/model";
import { groupsOf, listPublishedCategories } from "@/lib/complaint/queries/category";
import { getDraft } from "@/lib/complaint/queries/draft";
import { listPublishedNearby } from "@/lib/complaint/queries/published";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { draftKey } from "@/lib/web/draft-cookie";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { StepBar } from "../_parts/step-bar";
import { StepFrame } from "../_parts/step-frame";
import { keepMatterAction } from "../actions";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

/** What most people report stands in front (visual.md). */
const front = ["PS", "XF", "TC", "DT", "FW", "PF", "HJ"];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.steps.matter, parseMode((await params).mode).locale) };
}

type Groups = ReturnType<typeof groupsOf>;
type Said = Awaited<ReturnType<typeof listPublishedNearby>>;

function pickerGroups(groups: Groups, nearby: Said, locale: Locale) {
  const place = (code: string) => (front.includes(code) ? front.indexOf(code) : front.length);
  const ordered = [...groups].sort((a, b) => place(a.code) - place(b.code));
  return ordered.map((group) => {
    const said = nearby.filter((each) => each.groupCode === group.code);
    const names = group.categories.map((each) => (locale === "zh" ? each.name : each.nameEn));
    return {
      code: group.code,
      name: say(group.name, locale),
      note: names.slice(0, 2).join(locale === "zh" ? "、" : ", "),
      icon: <GroupIcon code={group.code} />,
      categories: group.categories.map((each, index) => ({
        code: each.code,
        name: names[index] ?? each.name,
      })),
      nearby: said.length > 0 ? <Nearby complaints={said} locale={locale} /> : undefined,
    };
  });
}

export default async function WhatPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const at = now();
  const draft = await getDraft(await draftKey());
  if (!draft) redirect("/report");
  const [categories, nearby] = await Promise.all([
    listPublishedCategories(),
    listPublishedNearby(draft, at),
  ]);
  const groups = pickerGroups(groupsOf(categories), nearby, locale);
  const place = [draft.communityName, draft.placeName, draft.door];
  return (
    <StepFrame
      mode={mode}
      step={1}
      title={say(copy.whatTitle, locale)}
      place={[...new Set(place)].filter(Boolean).join(" · ")}
    >
      <FormStateForm
        action={keepMatterAction}
        permalink="/report/what"
        refused={await refusedBefore()}
        locale={locale}
      >
        <CategoryPicker
          legend={say(copy.chooseKind, locale)}
          exactly={say(words.moreExactly, locale)}
          more={{
            name: say(words.more, locale),
            note: say(words.others, locale, { n: groups.length - front.length }),
            icon: <GroupIcon code="" />,
          }}
          groups={groups}
          front={front.length}
          chosen={{ group: draft.category?.groupCode, category: draft.categoryCode ?? undefined }}
        />
        <TextArea
          name="body"
          label={say(copy.text, locale)}
          hint={say(copy.textHint, locale)}
          maxLength={500}
          keep={`report-${draft.id}`}
          defaultValue={draft.body}
        />
        <TextInput
          name="happenedOn"
          type="date"
          short
          optional
          label={say(copy.happenedOn, locale)}
          max={dayOf(at)}
          defaultValue={draft.happenedOn ?? undefined}
        />
        <Select
          name="kind"
          short
          preset
          label={say(copy.intent, locale)}
          options={complaintKinds.map((kind) => ({
            value: kind,
            label: say(kindLabels[kind], locale),
          }))}
          defaultValue={draft.kind}
        />
        <StepBar
          locale={locale}
          back="/report"
          next={say(copy.next, locale, { step: say(copy.toContact, locale) })}
        />
      </FormStateForm>
    </StepFrame>
  );
}
