import { linksFor } from "@/components/insight/links";
import { MonthlyFiles, monthTitle } from "@/components/insight/monthly-files";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure, Rate } from "@/components/ui/figure";
import { type Locale, say } from "@/lib/core/i18n";
import { monthlyTexts as copy } from "@/lib/insight/copy/monthly";
import type { MonthListed } from "@/lib/insight/model/monthly";
import type { MonthSpan } from "@/lib/insight/rules/month-span";

type Props = {
  scope: string;
  rows: readonly MonthListed[];
  spans: readonly MonthSpan[];
  /** The month that still runs. */
  running: string;
  locale: Locale;
};

type Row = { row: MonthListed } & Pick<Props, "scope" | "running" | "spans" | "locale">;

function Month({ row: { month }, running, locale }: Row) {
  return (
    <>
      {monthTitle(month, locale)}
      {month === running && <span className="meta block">{say(copy.running, locale)}</span>}
    </>
  );
}

function Held({ row: { month, held }, scope, spans, locale }: Row) {
  const { from = "", to = "" } = spans.find((span) => span.month === month) ?? {};
  const href = linksFor({ scope, from, to }).consultations({});
  return <Figure locale={locale} value={held} href={href} />;
}

function Raised({ row: { month, raised, adopted }, scope, spans, locale }: Row) {
  const { from = "", to = "" } = spans.find((span) => span.month === month) ?? {};
  const href = linksFor({ scope, from, to }).suggestions({});
  return <Rate {...{ locale, numerator: adopted, denominator: raised, href }} />;
}

/** The months of a year, each with its report as a Word file and as a PDF. */
export function MonthTable({ rows, ...of }: Props) {
  const { scope, locale } = of;
  const head = (key: "month" | "held" | "raised" | "file") => ({
    key,
    label: say(copy[key], locale),
  });
  const columns: Column<MonthListed>[] = [
    { ...head("month"), heading: true, cell: (row) => <Month {...of} row={row} /> },
    { ...head("held"), number: true, cell: (row) => <Held {...of} row={row} /> },
    { ...head("raised"), number: true, cell: (row) => <Raised {...of} row={row} /> },
    {
      ...head("file"),
      cell: ({ month }) => <MonthlyFiles scope={scope} month={month} locale={locale} />,
    },
  ];
  const caption = say(copy.title, locale);
  return <DataTable {...{ caption, columns, rows }} rowKey={(row) => row.month} />;
}
