import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { HolidayListed } from "@/lib/catalogue/queries/holiday";
import { startOfDay } from "@/lib/core/day";
import type { NoticeDay } from "@/lib/core/holidays";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { listHref } from "@/lib/web/list-params";
import { copy } from "../copy";

type Props<Row> = { caption: string; days: readonly Row[]; locale: Locale };

function common(locale: Locale, shown: typeof longDate): Column<NoticeDay>[] {
  const { day, kind, name } = copy.columns;
  return [
    {
      key: "day",
      label: say(day, locale),
      heading: true,
      cell: (of) => shown(startOfDay(of.day), locale),
    },
    {
      key: "kind",
      label: say(kind, locale),
      cell: ({ working }) => say(working ? copy.work : copy.rest, locale),
    },
    { key: "name", label: say(name, locale), cell: (of) => of.name },
  ];
}

/** What was pasted, as it will be kept. */
export function PastedDays({ caption, days, locale }: Props<NoticeDay>) {
  return (
    <DataTable
      caption={caption}
      columns={common(locale, longDate)}
      rows={days}
      rowKey={({ day }) => day}
    />
  );
}

/** What is known of a year, which the heading names; a day of one's own can be taken back. */
export function KnownDays({ caption, days, locale }: Props<HolidayListed>) {
  const from: Column<HolidayListed> = {
    key: "from",
    label: say(copy.columns.from, locale),
    cell: ({ day, isOwn }) => {
      if (!isOwn) return say(copy.library, locale);
      const href = `${listHref("/desk/settings/holidays", { remove: day })}#remove`;
      return (
        <>
          {say(copy.own, locale)}{" "}
          <Link href={href} prefetch={false} aria-label={say(copy.remove, locale, { day })}>
            {say(copy.wrong, locale)}
          </Link>
        </>
      );
    },
  };
  const columns = [...common(locale, shortDate), from];
  return (
    <DataTable sheet caption={caption} columns={columns} rows={days} rowKey={({ day }) => day} />
  );
}
