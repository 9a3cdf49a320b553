import { DataTable } from "@/components/ui/data-table";
import type { CheckpointRow } from "@/lib/core/checkpoint";
import { startOfDay } from "@/lib/core/day";
import { count, type Locale, longDate, say } from "@/lib/core/i18n";
import { ledgerCopy as copy } from "../copy";

type Props = { checkpoints: readonly CheckpointRow[]; locale: Locale };

/** A root a day, to be copied and held against the records later. */
export function Roots({ checkpoints, locale }: Props) {
  return (
    <DataTable
      caption={say(copy.table, locale)}
      rows={checkpoints}
      rowKey={(row) => row.day}
      columns={[
        {
          key: "day",
          label: say(copy.day, locale),
          cell: (row) => longDate(startOfDay(row.day), locale),
          heading: true,
        },
        {
          key: "count",
          label: say(copy.count, locale),
          cell: (row) => count(row.count, locale),
          number: true,
        },
        {
          key: "root",
          label: say(copy.root, locale),
          cell: (row) => <code className="break-all">{row.root}</code>,
        },
      ]}
    />
  );
}
