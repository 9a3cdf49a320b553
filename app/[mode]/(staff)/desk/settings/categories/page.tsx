import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FindBox } from "@/components/shell/find-box";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { canKeepCategories, routeScopes } from "@/lib/catalogue/policy";
import { groupsOf, listAllCategories } from "@/lib/catalogue/queries/category";
import {
  type CategoryState,
  categoryStateOf,
  categoryStates,
  findCategories,
} from "@/lib/catalogue/rules/find-category";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { departmentChoices } from "./_parts/departments";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
type Category = Awaited<ReturnType<typeof listAllCategories>>[number];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function columns(named: ReadonlyMap<string, string>, locale: Locale): Column<Category>[] {
  const head = (name: keyof typeof copy.columns) => say(copy.columns[name], locale);
  return [
    {
      key: "name",
      label: head("name"),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/desk/settings/categories/${row.code}`} prefetch={false}>
            {row.code} {locale === "zh" ? row.name : row.nameEn}
          </Link>{" "}
          {row.retiredAt && <Tag kind="wait">{say(copy.retired, locale)}</Tag>}
        </>
      ),
    },
    {
      key: "department",
      label: head("department"),
      cell: (row) => named.get(row.departmentCode) ?? row.departmentCode,
    },
    { key: "urgency", label: head("urgency"), cell: (row) => row.urgency },
    {
      key: "consultable",
      label: head("consultable"),
      cell: (row) => say(row.consultable ? copy.yes : copy.no, locale),
    },
    {
      key: "version",
      label: head("version"),
      number: true,
      cell: (row) => say(copy.edition, locale, { n: row.version }),
    },
  ];
}

type Asked = { words?: string; state: CategoryState };

const page = "/desk/settings/categories";

function Finding({ words, state, locale }: Asked & { locale: Locale }) {
  const chips = categoryStates.map((each) => ({
    href: listHref(page, { q: words, state: each === "used" ? undefined : each }),
    label: say(copy.states[each], locale),
    current: each === state,
  }));
  const keep = { state: state === "used" ? undefined : state };
  return (
    <div className="grid gap-3">
      <p>
        <LinkButton first href={`${page}/new`} icon="plus">
          {say(copy.add, locale)}
        </LinkButton>
      </p>
      <FindBox action={page} label={say(copy.find, locale)} defaultValue={words} keep={keep} />
      <FilterChips items={chips} locale={locale} />
    </div>
  );
}

type GroupsProps = {
  rows: readonly Category[];
  named: ReadonlyMap<string, string>;
  locale: Locale;
};

function Groups({ rows, named, locale }: GroupsProps) {
  const groups = Map.groupBy(rows, (category) => category.groupCode);
  return groupsOf(rows).map((group) => (
    <Section key={group.code} id={group.code} title={say(group.name, locale)}>
      <DataTable
        sheet
        aligned
        caption={say(group.name, locale)}
        columns={columns(named, locale)}
        rows={groups.get(group.code) ?? []}
        rowKey={(row) => row.code}
      />
    </Section>
  ));
}
export default async function CategoriesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  const { actor } = person;
  if (!canKeepCategories(actor).allowed) notFound();
  const { q: words, state } = readParams(await searchParams, ["q", "state"]);
  const asked = { words, state: categoryStateOf(state) };
  const [categories, departments] = await Promise.all([
    listAllCategories(actor),
    departmentChoices(routeScopes(actor)[0] ?? "", locale),
  ]);
  const named = new Map(departments.map(({ value, label }) => [value, label]));
  const rows = findCategories(categories, asked);
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.title, locale)}
      note={say(copy.note, locale)}
    >
      <div className="sections">
        <Finding {...asked} locale={locale} />
        {rows.length > 0 ? (
          <Groups rows={rows} named={named} locale={locale} />
        ) : (
          <EmptyState action={<Link href={`${page}?state=all`}>{say(copy.showAll, locale)}</Link>}>
            {say(copy.none, locale)}
          </EmptyState>
        )}
      </div>
    </SettingsFrame>
  );
}
