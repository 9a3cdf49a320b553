import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { DataTable } from "@/components/ui/data-table";
import { type Locale, say } from "@/lib/core/i18n";
import { lotObstacleTexts } from "@/lib/suggestion/copy/lot";
import type { PickedForLot } from "@/lib/suggestion/queries/lot";
import { copy } from "../copy";
import { ItemTitle } from "./item-title";

type Props = { picked: readonly PickedForLot[]; now: Date; locale: Locale };

/** What was picked, each with whether it can be answered now, or why not. */
export function PickedTable({ picked, now, locale }: Props) {
  const label = (key: keyof typeof copy.columns) => ({
    key,
    label: say(copy.columns[key], locale),
  });
  return (
    <DataTable
      sheet
      caption={say(copy.picked, locale, { n: picked.length })}
      rows={picked}
      rowKey={(row) => row.ref}
      columns={[
        { ...label("suggestion"), heading: true, cell: (row) => <ItemTitle of={row} /> },
        {
          ...label("due"),
          cell: ({ deadline }) =>
            deadline ? <DeadlineTag deadline={deadline} now={now} locale={locale} /> : "—",
        },
        {
          ...label("verdict"),
          cell: ({ obstacle, waits }) => (
            <>
              {obstacle ? say(lotObstacleTexts[obstacle], locale) : <b>{say(copy.can, locale)}</b>}
              {!obstacle && waits > 0 && (
                <span className="meta block">{say(copy.waits, locale, { n: waits })}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
