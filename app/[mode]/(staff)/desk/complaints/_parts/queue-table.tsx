import Link from "next/link";
import { QueueDeadline } from "@/components/complaint/queue-deadline";
import { StatusTag } from "@/components/complaint/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Marked } from "@/components/ui/marked";
import { type QueueItem, queueSorts } from "@/lib/complaint/queries/queue";
import { clockTime, type Locale, say, shortDate } from "@/lib/core/i18n";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";

type Props = {
  rows: readonly QueueItem[];
  at: QueueAddress;
  now: Date;
  locale: Locale;
  current?: string;
  /** Where the words stand, for rows whose title does not show them. */
  excerpts: ReadonlyMap<string, string>;
};

/** Opens beside the list where there is room for it, else on its own page. */
function Title({ row, at, excerpt }: { row: QueueItem; at: QueueAddress; excerpt?: string }) {
  const place = [...new Set([row.streetName, row.communityName, row.compoundName])];
  const { words } = at;
  const title = <Marked text={row.title} words={words} />;
  return (
    <>
      <Link
        className="hidden staff:inline"
        href={addressOf(at, { item: row.ref })}
        prefetch={false}
        scroll={false}
      >
        {title}
      </Link>
      <Link className="staff:hidden" href={`/desk/complaints/${row.ref}`} prefetch={false}>
        {title}
      </Link>
      <span className="meta block font-normal">
        <Marked text={place.filter(Boolean).join(" ")} words={words} />
      </span>
      {excerpt && (
        <span className="meta block font-normal">
          <Marked text={excerpt} words={words} />
        </span>
      )}
    </>
  );
}

type Cell = Omit<Column<QueueItem>, "label">;

/** Ticked for what is done to many; belongs to the bar's form, wherever that stands. */
function Pick({ row, at, locale }: { row: QueueItem; at: QueueAddress; locale: Locale }) {
  return (
    <label className="check pick">
      <input type="checkbox" name="ref" value={row.ref} form="bulk" defaultChecked={at.pick} />
      <span className="vh">{say(copy.pickOne, locale, { title: row.title })}</span>
    </label>
  );
}

function cells({ at, now, locale, excerpts }: Props) {
  return {
    pick: { cell: (row) => <Pick row={row} at={at} locale={locale} /> },
    complaint: {
      heading: true,
      cell: (row) => <Title row={row} at={at} excerpt={excerpts.get(row.ref)} />,
    },
    kind: { cell: (row) => (locale === "zh" ? row.categoryName : row.categoryNameEn) },
    received: {
      cell: ({ submittedAt }) => (
        <span className="nw">
          {shortDate(submittedAt, locale)} {clockTime(submittedAt)}
        </span>
      ),
    },
    near: {
      number: true,
      cell: ({ near: n }) => (n > 0 ? say(copy.nearCount, locale, { n }) : "—"),
    },
    status: {
      cell: (row) => (
        <>
          <StatusTag status={row.status} locale={locale} />
          <span className="meta block">
            <Marked text={row.departmentName ?? ""} words={at.words} />
          </span>
        </>
      ),
    },
    due: { cell: (row) => <QueueDeadline of={row} now={now} locale={locale} /> },
  } satisfies Record<string, Omit<Cell, "key">>;
}

const ordered: readonly string[] = ["urgency", "received", "due"];

/** By deadline, what is overdue first, or as its head was asked to order it. */
export function QueueTable(props: Props) {
  const { rows, at, locale, current } = props;
  const known = cells(props);
  const shown =
    at.stage === "waiting"
      ? (["pick", "complaint", "kind", "received", "near", "due"] as const)
      : (["pick", "complaint", "kind", "status", "received", "due"] as const);
  return (
    <DataTable
      sheet
      caption={say(copy.columns.complaint, locale)}
      columns={shown.map((key) => ({
        key,
        label: say(copy.columns[key], locale),
        sort: ordered.includes(key) && !at.closed ? key : undefined,
        ...known[key],
      }))}
      sort={{ by: at.sort ?? "due", down: at.down ?? false }}
      sortHref={({ by, down }) =>
        addressOf(at, {
          sort: queueSorts.find((each) => each === by),
          down,
          after: undefined,
          item: undefined,
        })
      }
      rows={rows}
      rowKey={(row) => row.ref}
      current={current}
    />
  );
}
