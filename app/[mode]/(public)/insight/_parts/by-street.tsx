import { StackedBars, type StackRow } from "@/components/charts/stacked-bars";
import { linksFor } from "@/components/insight/links";
import { Section } from "@/components/ui/section-head";
import { joined, type Locale, say } from "@/lib/core/i18n";
import type { SuggestionCell } from "@/lib/insight/model";
import { adoptedIn, mergedRow, type StreetRow, streetsOf } from "@/lib/insight/rules/figures";
import type { DivisionName } from "@/lib/place/queries";
import { adoptionTags } from "@/lib/suggestion/copy";
import { type Adoption, adoptions } from "@/lib/suggestion/model";
import { insightCopy as copy } from "../copy";
import type { Asked } from "./asked";

type Props = {
  cells: readonly SuggestionCell[];
  asked: Asked;
  streets: readonly DivisionName[];
  locale: Locale;
};

/** In the order of the shades: decided first, what is not decided yet last. */
const order: readonly Adoption[] = [...adoptions.filter((each) => each !== "pending"), "pending"];

function stackOf(row: StreetRow, label: string, { period }: Asked): StackRow {
  const links = linksFor({ scope: row.street, ...period });
  return {
    key: row.street || "merged",
    label,
    parts: order.map((adoption) => row.by[adoption] ?? 0),
    numerator: adoptedIn(row),
    denominator: row.raised,
    ...(row.street.length === 9
      ? {
          href: links.suggestions({}),
          numeratorHref: links.suggestions({ adoption: "taken" }),
          partHrefs: order.map((adoption) => links.suggestions({ adoption })),
        }
      : {}),
  };
}

/** Bars inside the rows of a table; small streets are named together and not ranked. */
export function ByStreet({ cells, asked, streets, locale }: Props) {
  const shown = streets.filter((each) => each.code.startsWith(asked.scope));
  const names = new Map(streets.map((each) => [each.code, each.name]));
  const nameOf = (code: string) => names.get(code) ?? say(copy.place, locale);
  const { ranked, merged } = streetsOf(
    cells,
    shown.map((each) => each.code),
  );
  const small = joined(
    merged.map((row) => nameOf(row.street)),
    locale,
  );
  const rows = [
    ...ranked.map((row) => stackOf(row, nameOf(row.street), asked)),
    ...(merged.length > 0
      ? [
          {
            ...stackOf(mergedRow(merged), say(copy.merged, locale, { n: merged.length }), asked),
            note: say(copy.mergedNote, locale, { names: small }),
          },
        ]
      : []),
  ];
  return (
    <Section id="streets" title={say(copy.streets, locale)} aside={say(copy.streetsNote, locale)}>
      <StackedBars
        caption={say(copy.streets, locale)}
        locale={locale}
        unit={say(copy.unit, locale)}
        keys={order.map((adoption) => say(adoptionTags[adoption], locale))}
        rows={rows}
      />
    </Section>
  );
}
