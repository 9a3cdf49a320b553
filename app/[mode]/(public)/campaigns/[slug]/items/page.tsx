import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { anonymous } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { venueKinds } from "@/lib/place/model";
import { type DivisionName, listStreets } from "@/lib/place/queries";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { itemsHref } from "../../_parts/links";
import { campaignsCopy as copy, type Items, itemTitles } from "../../copy";
import { readItems } from "./_parts/item-lists";

type Props = {
  params: Promise<{ mode: string; slug: string }>;
  searchParams: Promise<Params>;
};

const kinds = Object.keys(itemTitles) as Items[];

function asked(params: Params) {
  const given = readParams(params, ["what", "street", "kind", "after"]);
  return {
    what: kinds.find((each) => each === given.what) ?? "held",
    street: given.street && /^\d{9}$/.test(given.street) ? given.street : undefined,
    kind: venueKinds.find((each) => each === given.kind),
    after: given.after,
  };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = parseMode((await params).mode);
  return { title: say(itemTitles[asked(await searchParams).what], locale) };
}

/** What one figure of a campaign counts, one row each. */
export default async function CampaignItemsPage({ params, searchParams }: Props) {
  const { mode: code, slug } = await params;
  const mode = parseMode(code);
  const { locale } = mode;
  const { what, street, kind, after } = asked(await searchParams);
  const campaign = await getCampaign(anonymous, slug);
  if (!campaign) notFound();
  const filter = { campaignId: campaign.id, street, kind, after };
  const [list, streets] = await Promise.all([
    readItems(what, filter, locale),
    listStreets(campaign.divisionCode),
  ]);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(itemTitles[what], locale)} above={<b>{campaign.name}</b>} />
      <Narrow {...{ slug, what, street, kind, streets, locale }} />
      {list.rows ?? <EmptyState>{say(copy.empties, locale)}</EmptyState>}
      <Pager
        locale={locale}
        next={list.next ? itemsHref(slug, what, { street, kind, after: list.next }) : null}
        start={after ? itemsHref(slug, what, { street, kind }) : null}
      />
      <p className="mt-5">
        <LinkButton plain href={`/campaigns/${slug}`} icon="arrow-left">
          {say(copy.back, locale)}
        </LinkButton>
      </p>
    </main>
  );
}

type NarrowProps = {
  slug: string;
  what: Items;
  street?: string;
  kind?: string;
  streets: readonly DivisionName[];
  locale: Locale;
};

/** Another figure, or one street of it; the choice is in the address. */
function Narrow({ slug, what, street, kind, streets, locale }: NarrowProps) {
  return (
    <div className="grid gap-3 mb-3">
      <FilterChips
        locale={locale}
        items={kinds.map((each) => ({
          href: itemsHref(slug, each, { street }),
          label: say(itemTitles[each], locale),
          current: each === what,
        }))}
      />
      <FilterSelects
        locale={locale}
        action={`/campaigns/${slug}/items`}
        keep={{ what, kind }}
        selects={[
          {
            ...{ name: "street", label: say(copy.everyStreet, locale), value: street },
            options: streets.map((each) => ({ value: each.code, label: each.name })),
          },
        ]}
      />
    </div>
  );
}
