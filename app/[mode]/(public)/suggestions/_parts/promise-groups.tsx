import { type PromiseAsked, promisesHref } from "@/components/look-back/promise-address";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure, Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { promiseTags } from "@/lib/look-back/copy/promise";
import type { PromiseCell, PromiseCounts } from "@/lib/look-back/model/promise";
import { groupPromises } from "@/lib/look-back/rules/promise-groups";
import { keptOfDue } from "@/lib/look-back/rules/promise-state";
import { promises as copy } from "../copy";

type Props = {
  cells: readonly PromiseCell[];
  by: "department" | "street";
  asked: PromiseAsked;
  locale: Locale;
};
type Line = { key: string; name: string; counts: PromiseCounts; href: string | undefined };

function columnsOf({ by, locale }: Props): Column<Line>[] {
  const unit = say(copy.unit, locale);
  return [
    {
      key: "name",
      label: say(by === "department" ? copy.name : copy.streetName, locale),
      heading: true,
      cell: (line) => line.name,
    },
    {
      key: "share",
      label: say(copy.share, locale),
      number: true,
      cell: ({ counts, href }) => {
        const { kept, due } = keptOfDue(counts);
        const look = { numerator: kept, denominator: due, unit, locale, href } as const;
        return href ? <Rate {...look} size="sm" /> : <Figure {...look} value={kept} of={due} />;
      },
    },
    ...(["late", "broken", "waiting"] as const).map((state) => ({
      key: state,
      label: say(promiseTags[state], locale),
      number: true,
      cell: ({ counts }: Line) => <Figure value={counts[state]} unit={unit} locale={locale} />,
    })),
  ];
}

/** Who kept what was promised; those with too few promises stand together, without a rank. */
export function PromiseGroups(props: Props) {
  const { cells, by, asked, locale } = props;
  const { ranked, merged } = groupPromises(cells, by);
  const lines: Line[] = ranked.map((group) => ({
    ...group,
    href: promisesHref({ ...asked, after: undefined, [by]: group.key }),
  }));
  const rest = merged && {
    key: "merged",
    name: say(copy.merged, locale, { n: merged.groups }),
    counts: merged.counts,
    href: undefined,
  };
  const all = rest ? [...lines, rest] : lines;
  if (all.length === 0) return null;
  const title = say(by === "department" ? copy.byDepartment : copy.byStreet, locale);
  return (
    <Section id={`by-${by}`} title={title}>
      <DataTable
        caption={title}
        columns={columnsOf(props)}
        rows={all}
        rowKey={(line) => line.key}
        aligned
      />
    </Section>
  );
}
