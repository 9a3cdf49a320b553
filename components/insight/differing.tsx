import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { boardCopy as copy, standTexts } from "@/lib/insight/copy/dashboard";
import type { LookedAt } from "@/lib/insight/model";
import { verdictTags } from "@/lib/look-back/copy";
import { verdict } from "@/lib/look-back/model";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { resolution } from "@/lib/suggestion/model";

type Props = {
  rows: readonly LookedAt[];
  counts: { readonly differ: number; readonly looked: number };
  href: string;
  now: Date;
  locale: Locale;
};

function Matter({ row }: { row: LookedAt }) {
  return (
    <>
      <Link href={`/trace/${row.ref}`} prefetch={false}>
        {row.title}
      </Link>
      <span className="meta block">{[row.street, row.department].filter(Boolean).join(" · ")}</span>
    </>
  );
}

function Due({ row, now, locale }: { row: LookedAt; now: Date; locale: Locale }) {
  const { dueAt, startedAt, ended } = row;
  if (ended) return <span className="soft">{say(copy.done, locale)}</span>;
  if (!dueAt || !startedAt) return "—";
  return <DeadlineTag deadline={{ dueAt, startedAt }} now={now} locale={locale} />;
}

function columnsOf(now: Date, locale: Locale): Column<LookedAt>[] {
  const found = (row: LookedAt) => verdictTags[verdict.parse(row.verdict)];
  const given = (row: LookedAt) => resolution.safeParse(row.resolution);
  return [
    {
      key: "matter",
      label: say(copy.matter, locale),
      heading: true,
      cell: (row) => <Matter row={row} />,
    },
    {
      key: "residents",
      label: say(copy.residents, locale),
      cell: ({ residents }) => say(residents ? standTexts[residents] : copy.unsaid, locale),
    },
    { key: "members", label: say(copy.members, locale), cell: (row) => say(found(row), locale) },
    {
      key: "department",
      label: say(copy.department, locale),
      cell: (row) => {
        const kind = given(row);
        return say(kind.success ? resolutionLabels[kind.data] : copy.unsaid, locale);
      },
    },
    {
      key: "conclusion",
      label: say(copy.conclusion, locale),
      cell: (row) => <ShapedTag tag={found(row)} locale={locale} />,
    },
    {
      key: "due",
      label: say(copy.due, locale),
      number: true,
      cell: (row) => <Due row={row} now={now} locale={locale} />,
    },
  ];
}

/** Where the three sides do not say the same: counted and listed, never averaged away. */
export function Differing({ rows, counts, href, now, locale }: Props) {
  return (
    <Section
      id="differ"
      title={say(copy.differ, locale)}
      link={{
        href,
        label: say(copy.differCount, locale, { n: counts.differ, all: counts.looked }),
      }}
    >
      {rows.length > 0 ? (
        <DataTable
          caption={say(copy.differ, locale)}
          columns={columnsOf(now, locale)}
          rows={rows}
          rowKey={(row) => row.ref}
        />
      ) : (
        <EmptyState>{say(copy.differNone, locale)}</EmptyState>
      )}
    </Section>
  );
}
