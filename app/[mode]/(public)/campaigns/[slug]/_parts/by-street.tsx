import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure, Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import type { StreetLine, Sums } from "@/lib/campaign/rules/progress";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { venueKinds } from "@/lib/place/model";
import type { DivisionName } from "@/lib/place/queries";
import { itemsHref } from "../../_parts/links";
import { campaignsCopy as copy } from "../../copy";

type Props = {
  slug: string;
  lines: readonly StreetLine[];
  sums: Sums;
  streets: readonly DivisionName[];
  locale: Locale;
};
type Shown = { readonly line: StreetLine; readonly name: string };

/** Only kinds of venue that held or were expected to hold something have a column. */
function kindColumns({ slug, lines, locale }: Props): Column<Shown>[] {
  const used = venueKinds.filter((kind) => lines.some((line) => line.kinds[kind]));
  return used.map((kind) => ({
    key: kind,
    label: say(venueKindLabels[kind], locale),
    number: true,
    cell: ({ line }) => {
      const { held = 0, expected = 0 } = line.kinds[kind] ?? {};
      const street = line.street || undefined;
      const href = held > 0 ? itemsHref(slug, "held", { street, kind }) : undefined;
      return (
        <Figure locale={locale} value={held} of={expected > 0 ? expected : undefined} href={href} />
      );
    },
  }));
}

/** Who came, what was adopted and what was solved. */
function outcomeColumns({ slug, locale }: Props): Column<Shown>[] {
  const opens = (count: number, items: "raised" | "problems", street: string) =>
    count > 0 ? itemsHref(slug, items, { street: street || undefined }) : undefined;
  const number = (key: string, label: Text, cell: Column<Shown>["cell"]): Column<Shown> => ({
    ...{ key, label: say(label, locale), number: true, cell },
  });
  return [
    number("members", copy.members, ({ line }) => <Figure locale={locale} value={line.members} />),
    number("residents", copy.residents, ({ line }) => (
      <Figure locale={locale} value={line.residents} />
    )),
    number("adopted", copy.adopted, ({ line: { adopted, raised, street } }) => (
      <Rate
        locale={locale}
        numerator={adopted}
        denominator={raised}
        href={opens(raised, "raised", street)}
      />
    )),
    number("solved", copy.solved, ({ line: { solved, problems, street } }) => (
      <Figure
        locale={locale}
        value={solved}
        of={problems}
        href={opens(problems, "problems", street)}
      />
    )),
  ];
}

function columns(props: Props): Column<Shown>[] {
  const name: Column<Shown> = {
    ...{ key: "street", label: say(copy.street, props.locale), heading: true },
    cell: (row) => row.name,
  };
  return [name, ...kindColumns(props), ...outcomeColumns(props)];
}

/** Quotas and what came of them, street by street and by kind of venue; in code order, not ranked. */
export function ByStreet(props: Props) {
  const { lines, sums, streets, locale } = props;
  const names = new Map(streets.map((street) => [street.code, street.name]));
  const kinds = Object.fromEntries(
    venueKinds.map((kind) => [
      kind,
      lines.reduce(
        (total, line) => ({
          held: total.held + (line.kinds[kind]?.held ?? 0),
          expected: total.expected + (line.kinds[kind]?.expected ?? 0),
        }),
        { held: 0, expected: 0 },
      ),
    ]),
  );
  const rows: Shown[] = [
    ...lines.map((line) => ({ line, name: names.get(line.street) ?? line.street })),
    { line: { ...sums, street: "", kinds }, name: say(copy.all, locale) },
  ];
  return (
    <Section id="streets" title={say(copy.streets, locale)} aside={say(copy.streetsNote, locale)}>
      <DataTable
        caption={say(copy.streets, locale)}
        columns={columns(props)}
        rows={rows}
        rowKey={({ line }) => line.street || "all"}
      />
    </Section>
  );
}
