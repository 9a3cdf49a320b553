import { StackedBars, type StackRow } from "@/components/charts/stacked-bars";
import { Section } from "@/components/ui/section-head";
import { joined, type Locale, say, type Text } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { Dimension } from "@/lib/insight/model/board";
import { adoptionTags } from "@/lib/suggestion/copy";
import { type Adoption, adoptions } from "@/lib/suggestion/model";
import { type BoardLinks, cellLink } from "./board-links";

export type Named = { readonly code: string; readonly name: string };

type Row = {
  readonly street: string;
  readonly raised: number;
  readonly by: Readonly<Record<string, number>>;
};
export type PartRows = {
  readonly ranked: readonly Row[];
  readonly few: readonly string[];
  readonly merged: Row;
};

const adoptedIn = ({ by }: Row) => (by.adopted ?? 0) + (by["partly-adopted"] ?? 0);

type Props = {
  rows: PartRows;
  /** One step below the scope: districts, streets or communities. */
  part: Dimension;
  parts: readonly Named[];
  links: BoardLinks;
  locale: Locale;
};

const titles: Partial<Record<Dimension, Text>> = {
  district: copy.districts,
  community: copy.communities,
};

/** In the order of the shades: decided first, what is not decided yet last. */
const order: readonly Adoption[] = [...adoptions.filter((each) => each !== "pending"), "pending"];

/** What belongs to no part of its own, like a record of the whole district, has no list of its own. */
function stackOf(row: Row, name: string | undefined, label: string, links: BoardLinks): StackRow {
  const scope = { scope: row.street };
  return {
    key: row.street || "merged",
    label: name ?? label,
    parts: order.map((adoption) => row.by[adoption] ?? 0),
    numerator: adoptedIn(row),
    denominator: row.raised,
    ...(name
      ? {
          href: links.here(scope),
          numeratorHref: links.items("taken", {}, scope),
          partHrefs: order.map((adoption) => cellLink(links, { adoption }, scope)),
        }
      : {}),
  };
}

const mostNamed = 12;

/** Names of the few, not a page of them. */
function fewNames(names: readonly string[], locale: Locale): string {
  const some = joined(names.slice(0, mostNamed), locale);
  return names.length > mostNamed ? say(copy.andMore, locale, { names: some }) : some;
}

/** Bars inside the rows of a table; small parts are named together and not ranked. */
export function ByPart({ rows, part, parts, links, locale }: Props) {
  const names = new Map(parts.map((each) => [each.code, each.name]));
  const nameOf = (code: string) => names.get(code) ?? say(copy.place, locale);
  const { ranked, few, merged } = rows;
  const rest: StackRow = {
    ...stackOf(merged, undefined, say(copy.merged, locale, { n: few.length }), links),
    note: say(copy.mergedNote, locale, { names: fewNames(few.map(nameOf), locale) }),
  };
  const title = say(titles[part] ?? copy.streets, locale);
  return (
    <Section id="parts" title={title} aside={say(copy.ranked, locale)}>
      <StackedBars
        caption={title}
        locale={locale}
        unit={say(copy.unit, locale)}
        keys={order.map((adoption) => say(adoptionTags[adoption], locale))}
        rows={[
          ...ranked.map((row) =>
            stackOf(row, names.get(row.street), say(copy.place, locale), links),
          ),
          ...(few.length > 0 ? [rest] : []),
        ]}
      />
    </Section>
  );
}
