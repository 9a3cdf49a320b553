import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { type Locale, say } from "@/lib/core/i18n";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import {
  type BareRow,
  countCoverage,
  coverages,
  listUncovered,
} from "@/lib/place/queries/coverage";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { Coverage } from "../_parts/coverage";
import { venuesCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const path = "/venues/coverage";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.coverage, parseMode((await params).mode).locale) };
}

function readAsked(params: Params) {
  const given = readParams(params, ["of", "street", "after"]);
  return {
    of: coverages.find((each) => each === given.of) ?? "communities",
    street: /^\d{9}$/.test(given.street ?? "") ? given.street : undefined,
    after: given.after,
  };
}

export default async function CoveragePage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { of, street, after } = readAsked(await searchParams);
  const district = await getHomeDistrict();
  const [shares, page, streets] = await Promise.all([
    countCoverage(street ?? district),
    listUncovered(of, street ?? district, after),
    listStreets(district),
  ]);
  const chips = coverages.map((each) => ({
    href: listHref(path, { of: each, street }),
    label: say(copy[each], locale),
    count: shares[each].all - shares[each].covered,
    current: each === of,
  }));
  const nameOf = (code: string) => streets.find((each) => code.startsWith(each.code))?.name;
  const title = say(copy.uncovered, locale, { of: say(copy[of], locale) });
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={title}>
        <p className="soft mt-2">{say(copy.coverageNote, locale)}</p>
      </PageTitle>
      <Coverage shares={shares} street={street} locale={locale} />
      <FilterChips locale={locale} items={chips} />
      <Uncovered rows={page.rows} nameOf={of === "streets" ? undefined : nameOf} locale={locale} />
      <Pager
        locale={locale}
        next={page.next ? listHref(path, { of, street, after: page.next }) : null}
        start={after ? listHref(path, { of, street }) : null}
      />
    </main>
  );
}

type ListProps = {
  rows: readonly BareRow[];
  nameOf?: (code: string) => string | undefined;
  locale: Locale;
};

function Uncovered({ rows, nameOf, locale }: ListProps) {
  if (rows.length === 0) return <EmptyState>{say(copy.allCovered, locale)}</EmptyState>;
  return (
    <Rows>
      {rows.map((row) => (
        <Row key={row.code} title={row.name} meta={nameOf?.(row.divisionCode)} />
      ))}
    </Rows>
  );
}
