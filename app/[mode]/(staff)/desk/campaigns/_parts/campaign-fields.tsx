import { CheckboxList } from "@/components/forms/checkbox-list";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import type { CampaignItem } from "@/lib/campaign/queries/campaign-item";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { type Locale, say } from "@/lib/core/i18n";
import { deskCampaignsCopy as copy } from "../copy";

type Props = { campaign?: CampaignItem; locale: Locale };

/** Name, theme, period and catalogue; whole groups are offered. */
export async function CampaignFields({ campaign, locale }: Props) {
  const groups = groupsOf(await listPublishedCategories());
  return (
    <>
      <TextInput
        name="name"
        label={say(copy.name, locale)}
        hint={say(copy.nameHint, locale)}
        maxLength={40}
        defaultValue={campaign?.name}
      />
      <TextArea
        name="theme"
        label={say(copy.theme, locale)}
        hint={say(copy.themeHint, locale)}
        maxLength={1000}
        rows={4}
        defaultValue={campaign?.theme}
      />
      <Days campaign={campaign} locale={locale} />
      <CheckboxList
        name="matters"
        legend={say(copy.matters, locale)}
        hint={say(copy.mattersHint, locale)}
        options={groups.map((group) => ({ value: group.code, label: group.name[locale] }))}
        defaultValues={campaign?.matters}
      />
    </>
  );
}

function Days({ campaign, locale }: Props) {
  const day = { short: true, type: "date" } as const;
  return (
    <div className="flex flex-wrap gap-4">
      <TextInput
        {...day}
        name="fromDay"
        label={say(copy.fromDay, locale)}
        defaultValue={campaign?.fromDay}
      />
      <TextInput
        {...day}
        name="toDay"
        label={say(copy.toDay, locale)}
        defaultValue={campaign?.toDay}
      />
    </div>
  );
}
