import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { canKeepCategories, routeScopes } from "@/lib/catalogue/policy";
import { groupsOf, listAllCategories } from "@/lib/catalogue/queries/category";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { departmentChoices } from "./_parts/departments";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };
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

export default async function CategoriesPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/categories");
  const { actor } = person;
  if (!canKeepCategories(actor).allowed) notFound();
  const [categories, departments] = await Promise.all([
    listAllCategories(actor),
    departmentChoices(routeScopes(actor)[0] ?? "", locale),
  ]);
  const named = new Map(departments.map(({ value, label }) => [value, label]));
  const groups = Map.groupBy(categories, (category) => category.groupCode);
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.title, locale)}
      note={say(copy.note, locale)}
    >
      <div className="sections">
        {groupsOf(categories).map((group) => (
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
        ))}
      </div>
    </SettingsFrame>
  );
}
