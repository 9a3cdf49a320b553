import { type Column, DataTable } from "@/components/ui/data-table";
import { count, type Locale, say } from "@/lib/core/i18n";
import {
  channelKindLabels,
  channelLabels,
  rowEffectLabels,
} from "@/lib/insight/copy/channel-count";
import type { ChannelRow, LookedRow } from "@/lib/insight/model/channel-count";
import { copy } from "../copy";

const isLooked = (row: ChannelRow | LookedRow): row is LookedRow => "effect" in row;

function Effect({ row, locale }: { row: LookedRow; locale: Locale }) {
  const { effect, before } = row;
  const old = effect === "changed" && before !== null && say(copy.before, locale, { n: before });
  return (
    <>
      {say(rowEffectLabels[effect], locale)}
      {old && <span className="meta block">{old}</span>}
    </>
  );
}

type Props = { caption: string; rows: readonly (ChannelRow | LookedRow)[]; locale: Locale };

/** Monthly counts, each with its source; in a preview also with what it would change. */
export function CountTable({ caption, rows, locale }: Props) {
  const effect: Column<ChannelRow | LookedRow> = {
    ...{ key: "effect", label: say(copy.effect, locale) },
    cell: (row) => isLooked(row) && <Effect row={row} locale={locale} />,
  };
  const columns: Column<ChannelRow | LookedRow>[] = [
    { key: "month", label: say(copy.month, locale), heading: true, cell: (row) => row.month },
    {
      ...{ key: "channel", label: say(copy.channel, locale) },
      cell: (row) => say(channelLabels[row.channel], locale),
    },
    {
      ...{ key: "kind", label: say(copy.kind, locale) },
      cell: (row) => say(channelKindLabels[row.kind], locale),
    },
    {
      ...{ key: "count", label: say(copy.count, locale), number: true },
      cell: (row) => count(row.count, locale),
    },
    ...(rows.some(isLooked) ? [effect] : []),
    { key: "source", label: say(copy.source, locale), cell: (row) => row.source },
  ];
  const rowKey = ({ month, channel, kind }: ChannelRow) => `${month} ${channel} ${kind}`;
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />;
}
