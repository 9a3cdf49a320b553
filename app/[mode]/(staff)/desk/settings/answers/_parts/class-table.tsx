import Link from "next/link";
import { acts } from "@/components/suggestion/copy";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type Locale, say } from "@/lib/core/i18n";
import { resolutionLabels } from "@/lib/suggestion/copy";
import type { AnswerClassRow } from "@/lib/suggestion/queries/answer-classes";
import { listHref } from "@/lib/web/list-params";
import { copy } from "../copy";

type Props = { rows: readonly AnswerClassRow[]; locale: Locale };

function columnsIn(locale: Locale): Column<AnswerClassRow>[] {
  return [
    { key: "code", label: say(copy.code, locale), cell: (row) => row.code },
    {
      key: "name",
      label: say(copy.name, locale),
      heading: true,
      cell: ({ code, name, nameEn }) => (
        <Link href={listHref("/desk/settings/answers", { code })} prefetch={false}>
          {say({ zh: name, en: nameEn }, locale)}
        </Link>
      ),
    },
    {
      key: "means",
      label: say(copy.means, locale),
      cell: ({ means }) => say(resolutionLabels[means], locale),
    },
    {
      key: "demands",
      label: say(copy.demands, locale),
      cell: ({ means }) => say(acts.resolutionNotes[means], locale),
    },
    {
      key: "answers",
      label: say(copy.answers, locale),
      number: true,
      cell: ({ answers }) => answers,
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: ({ retired }) => say(retired ? copy.retired : copy.offered, locale),
    },
  ];
}

/** What each class is called, what it counts as and demands, and how often it was used. */
export function ClassTable({ rows, locale }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.list, locale)}
      columns={columnsIn(locale)}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}
