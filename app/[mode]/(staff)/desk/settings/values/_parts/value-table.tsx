import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { valueTexts } from "@/lib/catalogue/copy/value";
import type { ValueListed } from "@/lib/catalogue/queries/value";
import { type Locale, say } from "@/lib/core/i18n";
import { listHref } from "@/lib/web/list-params";
import { copy } from "../copy";

type Props = { caption: string; values: readonly ValueListed[]; locale: Locale };

const editHref = (key: string) => `${listHref("/desk/settings/values", { key })}#edit`;

/** One group of rules: what holds now, what the sample says, what it may be. */
export function ValueTable({ caption, values, locale }: Props) {
  const { columns: heads } = copy;
  const columns: Column<ValueListed>[] = [
    {
      key: "rule",
      label: say(heads.rule, locale),
      heading: true,
      cell: ({ key }) => (
        <Link href={editHref(key)} prefetch={false}>
          {say(valueTexts[key], locale)}
        </Link>
      ),
    },
    { key: "now", label: say(heads.now, locale), number: true, cell: ({ value }) => value },
    { key: "sample", label: say(heads.sample, locale), number: true, cell: ({ sample }) => sample },
    {
      key: "range",
      label: say(heads.range, locale),
      number: true,
      cell: ({ least, most }) => say(copy.range, locale, { least, most }),
    },
  ];
  return (
    <DataTable
      sheet
      aligned
      caption={caption}
      columns={columns}
      rows={values}
      rowKey={({ key }) => key}
    />
  );
}
