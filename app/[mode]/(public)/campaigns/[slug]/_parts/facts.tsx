import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import type { CampaignItem } from "@/lib/campaign/queries/campaign-item";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { startOfDay } from "@/lib/core/day";
import { joined, type Locale, longDate, say } from "@/lib/core/i18n";
import { campaignsCopy as copy } from "../../copy";

type Props = { campaign: CampaignItem; locale: Locale };

/** The names of what the catalogue holds: whole groups, or single categories. */
async function catalogueNames(codes: readonly string[], locale: Locale): Promise<string> {
  if (codes.length === 0) return say(copy.everyMatter, locale);
  const categories = await listPublishedCategories();
  const groups = new Map(groupsOf(categories).map((group) => [group.code, group.name[locale]]));
  const single = new Map(
    categories.map((each) => [each.code, locale === "zh" ? each.name : each.nameEn]),
  );
  return joined(
    codes.map((code) => groups.get(code) ?? single.get(code) ?? code),
    locale,
  );
}

/** Period, area and catalogue, and how the figures are computed. */
export async function Facts({ campaign, locale }: Props) {
  const matters = await catalogueNames(campaign.matters, locale);
  const day = (each: string) => longDate(startOfDay(each), locale);
  const { fromDay, toDay, place, note } = campaign;
  return (
    <Section id="facts" title={say(copy.facts, locale)}>
      <DefinitionList
        ruled
        items={[
          {
            term: say(copy.when, locale),
            value: say(copy.period, locale, { from: day(fromDay), to: day(toDay) }),
          },
          { term: say(copy.where, locale), value: place },
          { term: say(copy.catalogue, locale), value: matters },
          { term: say(copy.calledOff, locale), value: note },
        ]}
      />
      <p className="meta mt-4">{say(copy.how, locale)}</p>
    </Section>
  );
}
