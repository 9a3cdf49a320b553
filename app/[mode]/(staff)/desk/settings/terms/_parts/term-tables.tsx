import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { type Term, termKinds } from "@/lib/catalogue/model";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import type { TermListed } from "@/lib/catalogue/queries/term";
import { chooseTerm, sampleTerm } from "@/lib/catalogue/rules/choose-term";
import { type DeadlineUnit, dueAt, type HolidayOverrides } from "@/lib/core/deadline";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { listHref } from "@/lib/web/list-params";
import { copy } from "../copy";
import { categoryWords, dueWords, kindWords, termWords } from "./words";

export type TermsGiven = {
  readonly terms: readonly TermListed[];
  readonly scope: string;
  readonly categories: readonly CategoryRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly overrides: HolidayOverrides;
  readonly now: Date;
  readonly locale: Locale;
};

type Line = {
  readonly key: string;
  readonly kind: string;
  readonly urgency: string;
  readonly term: Term;
  readonly from: string;
  readonly row?: TermListed;
};

const known = (row: TermListed) => ({ ...row, unit: row.unit as DeadlineUnit });

/** What holds in the whole area for any category, by step and urgency. */
function general({ terms, scope, locale }: TermsGiven): Line[] {
  return termKinds.flatMap((kind) =>
    ["U1", "U2", "U3", "U4"].map((urgency) => {
      const rows = terms.filter((row) => row.kind === kind && row.categoryPrefix === "");
      const asked = { divisionCode: scope, categoryCode: null, urgency };
      const row = chooseTerm(rows.map(known), asked);
      const from = row ? since(row, locale) : say(copy.sample, locale);
      return { key: kind + urgency, kind, urgency, term: row ?? sampleTerm(kind, urgency), from };
    }),
  );
}

function since(row: { fromAt: Date; version: number }, locale: Locale): string {
  return say(copy.edition, locale, { day: longDate(row.fromAt, locale), n: row.version });
}

function common({ overrides, now, locale }: TermsGiven): Column<Line>[] {
  const head = (name: keyof typeof copy.columns) => say(copy.columns[name], locale);
  const due = ({ amount, unit }: Term) => dueAt(now, amount, unit, { overrides });
  return [
    { key: "kind", label: head("kind"), heading: true, cell: (of) => kindWords(of.kind, locale) },
    {
      key: "urgency",
      label: head("urgency"),
      cell: (of) => of.urgency || say(copy.all, locale),
    },
    { key: "term", label: head("term"), cell: (of) => termWords(of.term, locale) },
    { key: "due", label: head("due"), cell: (of) => dueWords(due(of.term), of.term, locale) },
    { key: "from", label: head("from"), cell: (of) => of.from },
  ];
}

export function GeneralTerms(given: TermsGiven) {
  return (
    <DataTable
      sheet
      aligned
      caption={say(copy.now, given.locale)}
      columns={common(given)}
      rows={general(given)}
      rowKey={(line) => line.key}
    />
  );
}

/** Leads back to the form with what the row says. */
function editHref(row: Line["row"]): string {
  return listHref("/desk/settings/terms", {
    ...{ scope: row?.scope, kind: row?.kind, categoryPrefix: row?.categoryPrefix },
    ...{ urgency: row?.urgency, amount: String(row?.amount), unit: row?.unit },
  });
}

function ownColumns(given: TermsGiven): Column<Line>[] {
  const { categories, names, locale } = given;
  const [kind, ...rest] = common(given);
  return [
    ...(kind ? [kind] : []),
    {
      key: "where",
      label: say(copy.columns.where, locale),
      cell: ({ row }) => (
        <Link href={editHref(row)} prefetch={false}>
          {names.get(row?.scope ?? "") ?? row?.scope}
        </Link>
      ),
    },
    {
      key: "category",
      label: say(copy.columns.category, locale),
      cell: ({ row }) => categoryWords(row?.categoryPrefix ?? "", categories, locale),
    },
    ...rest,
  ];
}

export function OwnTerms(given: TermsGiven) {
  const { terms, locale } = given;
  if (terms.length === 0) return <EmptyState>{say(copy.noOwn, locale)}</EmptyState>;
  const lines = terms.map((row) => ({
    key: row.id,
    kind: row.kind,
    urgency: row.urgency,
    term: known(row),
    from: since(row, locale),
    row,
  }));
  return (
    <DataTable
      sheet
      caption={say(copy.own, locale)}
      columns={ownColumns(given)}
      rows={lines}
      rowKey={(line) => line.key}
    />
  );
}
