import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { count, joined, type Locale, longDate, say } from "@/lib/core/i18n";
import { channelKindLabels, channelLabels } from "@/lib/insight/copy/channel-count";
import { reportTexts as copy } from "@/lib/insight/copy/report-figures";
import type { ChannelRow } from "@/lib/insight/model/channel-count";
import type { StudioMeeting } from "@/lib/insight/model/report-figures";

type Props<Row> = { caption: string; rows: readonly Row[]; locale: Locale };

/** Imported counts month by month, each with its source. */
export function MonthTable({ caption, rows, locale }: Props<ChannelRow>) {
  if (rows.length === 0) return <EmptyState>{say(copy.none, locale)}</EmptyState>;
  const columns: Column<ChannelRow>[] = [
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
    { key: "source", label: say(copy.source, locale), cell: (row) => row.source },
  ];
  const rowKey = ({ month, channel, kind }: ChannelRow) => `${month} ${channel} ${kind}`;
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />;
}

/** Consultations in studios with the departments that came. */
export function StudioTable({ caption, rows, locale }: Props<StudioMeeting>) {
  if (rows.length === 0) return <EmptyState>{say(copy.noMeetings, locale)}</EmptyState>;
  const columns: Column<StudioMeeting>[] = [
    {
      ...{ key: "meeting", label: say(copy.meeting, locale), heading: true },
      cell: (row) => (
        <>
          <Link href={`/consultations/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block font-normal">{row.venue}</span>
        </>
      ),
    },
    {
      ...{ key: "departments", label: say(copy.departments, locale) },
      cell: ({ departments }) => joined(departments, locale),
    },
    {
      ...{ key: "number", label: say(copy.count, locale), number: true },
      cell: ({ departments }) => count(departments.length, locale),
    },
    {
      ...{ key: "date", label: say(copy.date, locale) },
      cell: (row) => <span className="nw">{longDate(row.startsAt, locale)}</span>,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.ref} />;
}
