import Link from "next/link";
import { orderOf, type PromiseAsked, promisesHref } from "@/components/look-back/promise-address";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Meta } from "@/components/ui/meta";
import { dayOf, daysBetween, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { promiseHeads, promiseTags } from "@/lib/look-back/copy/promise";
import type { PromiseShown } from "@/lib/look-back/model/promise";
import { shownPerson } from "@/lib/look-back/rules/promise-person";
import { promises as copy } from "../copy";

type Props = {
  rows: readonly PromiseShown[];
  asked: PromiseAsked;
  now: Date;
  locale: Locale;
};

/** A promise that runs shows how far its day is; one that has ended only the day. */
function distance(row: PromiseShown, now: Date, locale: Locale): string | null {
  if (row.state !== "waiting" && row.state !== "late") return null;
  const n = daysBetween(dayOf(now), row.dueOn);
  const words = n === 0 ? copy.today : n > 0 ? copy.left : copy.over;
  return say(words, locale, { n: Math.abs(n) });
}

function Day({ row, now, locale }: { row: PromiseShown; now: Date; locale: Locale }) {
  const first =
    row.dueOn !== row.promisedOn &&
    say(copy.first, locale, { date: shortDate(startOfDay(row.promisedOn), locale) });
  return (
    <>
      <span className="nw">{longDate(startOfDay(row.dueOn), locale)}</span>
      <Meta
        as="span"
        parts={[distance(row, now, locale), first || null].filter((part) => part !== null)}
      />
    </>
  );
}

function Matter({ row, locale }: { row: PromiseShown; locale: Locale }) {
  return (
    <>
      <Link href={`/trace/${row.suggestionRef}`} prefetch={false}>
        {row.title}
      </Link>
      {row.promise && <span className="block font-normal text-body">{row.promise}</span>}
      <Meta
        as="span"
        parts={[
          row.street,
          row.round > 1 ? say(copy.round, locale, { n: row.round }) : null,
          row.partials > 0 ? say(copy.partials, locale, { n: row.partials }) : null,
        ]}
      />
    </>
  );
}

function Body({ row }: { row: PromiseShown }) {
  return (
    <>
      {row.department}
      {row.person && <span className="meta block">{shownPerson(row.person)}</span>}
    </>
  );
}

function columnsOf(now: Date, locale: Locale): Column<PromiseShown>[] {
  return [
    {
      key: "title",
      label: say(promiseHeads.title, locale),
      heading: true,
      cell: (row) => <Matter row={row} locale={locale} />,
    },
    {
      key: "department",
      label: say(promiseHeads.department, locale),
      cell: (row) => <Body row={row} />,
    },
    {
      key: "published",
      label: say(promiseHeads.published, locale),
      sort: "published",
      cell: (row) => <span className="nw">{longDate(row.publishedAt, locale)}</span>,
    },
    {
      key: "dueOn",
      label: say(promiseHeads.promisedOn, locale),
      sort: "due",
      cell: (row) => <Day row={row} now={now} locale={locale} />,
    },
    {
      key: "state",
      label: say(promiseHeads.state, locale),
      cell: (row) => (
        <>
          <ShapedTag tag={promiseTags[row.state]} locale={locale} />
          {row.madeGood && <span className="meta block">{say(copy.madeGood, locale)}</span>}
        </>
      ),
    },
  ];
}

/** Each promise with its day, the distance to it, who answers for it, and how it ended. */
export function PromiseTable({ rows, asked, now, locale }: Props) {
  const { sort, down } = orderOf(asked);
  return (
    <DataTable
      caption={say(copy.caption, locale)}
      columns={columnsOf(now, locale)}
      rows={rows}
      rowKey={(row) => `${row.suggestionRef}-${row.round}`}
      sort={{ by: sort, down }}
      sortHref={({ by, down: toDown }) =>
        promisesHref({
          ...asked,
          after: undefined,
          sort: by === "published" ? "published" : "due",
          down: toDown ? "1" : "0",
        })
      }
    />
  );
}
