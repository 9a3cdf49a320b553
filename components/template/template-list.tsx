import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { KeptTemplate } from "@/lib/catalogue/model/template";
import { say } from "@/lib/core/i18n";
import { templateCopy as copy } from "./copy";
import { type TemplateChoices, TemplateForm, type TemplateFormProps } from "./template-form";

type Props = TemplateFormProps & {
  templates: readonly KeptTemplate[];
  choices: TemplateChoices;
  /** Names of departments by id, and of groups and categories by code. */
  names: ReadonlyMap<string, string>;
  isDone: boolean;
};

type Named = Pick<Props, "page" | "names" | "locale">;

function columnsFor({ page, names, locale }: Named): Column<KeptTemplate>[] {
  return [
    {
      key: "name",
      label: say(copy.name, locale),
      heading: true,
      cell: ({ id, name }) => (
        <Link href={`${page}/${id}`} prefetch={false}>
          {name}
        </Link>
      ),
    },
    {
      key: "category",
      label: say(copy.category, locale),
      cell: ({ categoryPrefix }) =>
        categoryPrefix
          ? (names.get(categoryPrefix) ?? categoryPrefix)
          : say(copy.anyCategory, locale),
    },
    {
      key: "department",
      label: say(copy.department, locale),
      cell: ({ departmentId }) =>
        departmentId ? names.get(departmentId) : say(copy.anyDepartment, locale),
    },
    {
      key: "version",
      label: say(copy.version, locale),
      cell: ({ version }) => say(copy.edition, locale, { n: version }),
    },
    {
      key: "uses",
      label: say(copy.uses, locale),
      number: true,
      cell: ({ uses }) => say(copy.used, locale, { n: uses }),
    },
  ];
}

/** The templates one keeps, how often each was used, and the way to a new one. */
export function TemplateList({ templates, choices, names, isDone, ...form }: Props) {
  const { page, locale, refused } = form;
  return (
    <div className="grid gap-4">
      {isDone && (
        <Notice kind="done" icon="circle-check" status>
          {say(copy.done, locale)}
        </Notice>
      )}
      {templates.length === 0 ? (
        <EmptyState>{say(copy.empty, locale)}</EmptyState>
      ) : (
        <DataTable
          caption={say(copy.title, locale)}
          columns={columnsFor({ page, names, locale })}
          rows={templates}
          rowKey={(each) => each.id}
        />
      )}
      <details open={refused?.values?.form === "keep"}>
        <summary className="btn first">{say(copy.add, locale)}</summary>
        <div className="mt-4 max-w-form">
          <TemplateForm {...form} choices={choices} />
        </div>
      </details>
    </div>
  );
}
