import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { type Locale, say } from "@/lib/core/i18n";
import {
  reportTexts as copy,
  reportDefinitions,
  reportLabels,
} from "@/lib/insight/copy/report-figures";
import {
  type ImportedKey,
  importedKeys,
  type ReportKey,
  reportPeriods,
} from "@/lib/insight/model/report-figures";
import { listPublishedCounts } from "@/lib/insight/queries/channel-counts";
import { listPublishedStudioMeetings } from "@/lib/insight/queries/report-figures";
import { getHomeDistrict } from "@/lib/place/queries";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { MonthTable, StudioTable } from "./_parts/item-tables";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const here = "/insight/figures/items";
const studio = ["studio-departments", "studio-attendances"] as const;

function readKey(params: Params): ReportKey | undefined {
  const { of } = readParams(params, ["of"]);
  return [...importedKeys, ...studio].find((each) => each === of);
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const key = readKey(await searchParams);
  return { title: key && say(reportLabels[key], parseMode((await params).mode).locale) };
}

async function Months({
  of,
  district,
  locale,
}: {
  of: ImportedKey;
  district: string;
  locale: Locale;
}) {
  const ofPetitions = of === "property-petitions";
  const kinds = ofPetitions ? (["petitions", of] as const) : [of];
  const { from, to } = reportPeriods[ofPetitions ? "petitions" : "channel"];
  const rows = await listPublishedCounts(district, kinds, from, to);
  return <MonthTable caption={say(reportLabels[of], locale)} rows={rows} locale={locale} />;
}

async function Studios({
  after,
  of,
  district,
  locale,
}: {
  after?: string;
  of: ReportKey;
  district: string;
  locale: Locale;
}) {
  const { rows, next } = await listPublishedStudioMeetings(district, after);
  return (
    <>
      <StudioTable caption={say(reportLabels[of], locale)} rows={rows} locale={locale} />
      <Pager
        locale={locale}
        next={next ? listHref(here, { of, after: next }) : null}
        start={after ? listHref(here, { of }) : null}
      />
    </>
  );
}

/** What one figure of the report counts, where no other page lists it. */
export default async function FigureItemsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const given = await searchParams;
  const of = readKey(given);
  if (!of) notFound();
  const district = await getHomeDistrict();
  const imported = importedKeys.find((each) => each === of);
  const { after } = readParams(given, ["after"]);
  const title = say(reportLabels[of], locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={title} spoken={title}>
        <p className="soft mt-2">{say(reportDefinitions[of], locale)}</p>
      </PageTitle>
      {imported ? (
        <Months of={imported} district={district} locale={locale} />
      ) : (
        <Studios {...{ of, after, district, locale }} />
      )}
      <p className="mt-5">
        <LinkButton href="/insight/figures" icon="chevron-left">
          {say(copy.back, locale)}
        </LinkButton>
      </p>
    </main>
  );
}
