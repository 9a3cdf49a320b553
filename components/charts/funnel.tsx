import { Rate } from "@/components/ui/figure";
import type { Locale } from "@/lib/core/i18n";

export type FunnelRow = {
  key: string;
  label: string;
  value: number;
  /** What the first step counted. */
  of: number;
  /** Where its items are listed. */
  href?: string;
};

type Props = {
  caption: string;
  head: { step: string; count: string };
  unit: string;
  rows: readonly FunnelRow[];
  locale: Locale;
};

function FunnelBar({ value, of }: Pick<FunnelRow, "value" | "of">) {
  const share = of === 0 ? 0 : (value / of) * 100;
  return (
    <div className="funnel" aria-hidden="true">
      <i style={{ width: `${share}%` }} />
    </div>
  );
}

/** Steps beneath one another, each as long as its share of the first; the bars stand in their table. */
export function Funnel({ caption, head, unit, rows, locale }: Props) {
  return (
    <table className="table bars narrow">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{head.step}</th>
          <th scope="col">{caption}</th>
          <th scope="col">{head.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              <FunnelBar value={row.value} of={row.of} />
            </td>
            <td className="n">
              <Rate
                locale={locale}
                numerator={row.value}
                denominator={row.of}
                unit={unit}
                href={row.value > 0 ? row.href : undefined}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
