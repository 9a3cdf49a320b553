import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { say } from "@/lib/core/i18n";
import { reportTexts as copy, reportGroupTitles } from "@/lib/insight/copy/report-figures";
import { reportDistrict, reportGroups } from "@/lib/insight/model/report-figures";
import { countPublishedReport } from "@/lib/insight/queries/report-figures";
import { agreementOf } from "@/lib/insight/rules/report-figures";
import { getHomeDistrict } from "@/lib/place/queries";
import { parseMode } from "@/lib/web/mode";
import { FigureTable } from "./_parts/figure-table";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** The report of 2022 and 2023 held beside what this platform counts, each figure with its way of counting. */
export default async function FiguresPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const district = await getHomeDistrict();
  const counted = await countPublishedReport(district);
  // Another district's numbers are shown, and held beside nobody's report.
  const isTold = district === reportDistrict;
  const equal = counted.filter((each) => agreementOf(each) === "equal").length;
  const lead = say(copy.lead, locale, { all: counted.length, equal });
  const title = say(copy.title, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={title} spoken={isTold ? lead : title}>
        {isTold && <p className="soft mt-2">{lead}</p>}
      </PageTitle>
      <Notice icon="info">{say(copy.note, locale)}</Notice>
      {reportGroups.map(({ key, keys }) => (
        <Section key={key} id={key} title={say(reportGroupTitles[key], locale)}>
          <FigureTable
            caption={say(reportGroupTitles[key], locale)}
            rows={keys.flatMap((each) => counted.filter((row) => row.key === each))}
            isTold={isTold}
            locale={locale}
          />
        </Section>
      ))}
    </main>
  );
}
