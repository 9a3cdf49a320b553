import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Pager } from "@/components/ui/pager";
import { type Locale, say } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import { suggestionStatus } from "@/lib/suggestion/model";
import type { PickedForLot } from "@/lib/suggestion/queries/lot";
import { copy } from "../copy";
import { lotHref, lotPath } from "./asked";
import { ItemTitle } from "./item-title";

type Props = { page: Page<PickedForLot>; after?: string; now: Date; locale: Locale };

function columnsFor(now: Date, locale: Locale) {
  const label = (key: keyof typeof copy.columns) => ({
    key,
    label: say(copy.columns[key], locale),
  });
  return [
    {
      ...label("pick"),
      cell: (row: PickedForLot) => (
        <label className="check pick">
          <input type="checkbox" name="ref" value={row.ref} />
          <span className="vh">{say(copy.pickOne, locale, { title: row.title })}</span>
        </label>
      ),
    },
    { ...label("suggestion"), heading: true, cell: (row: PickedForLot) => <ItemTitle of={row} /> },
    {
      ...label("status"),
      cell: (row: PickedForLot) => (
        <>
          <SuggestionStatusTag status={suggestionStatus.parse(row.status)} locale={locale} />
          {row.waits > 0 && (
            <span className="meta block">{say(copy.waits, locale, { n: row.waits })}</span>
          )}
        </>
      ),
    },
    {
      ...label("due"),
      cell: (row: PickedForLot) =>
        row.deadline ? <DeadlineTag deadline={row.deadline} now={now} locale={locale} /> : "—",
    },
  ];
}

/** Ticks what is to be answered together; a plain form whose answer is an address. */
export function PickForm({ page, after, now, locale }: Props) {
  return (
    <>
      <form action={lotPath} method="get">
        <DataTable
          sheet
          caption={say(copy.title, locale)}
          rows={page.rows}
          rowKey={(row) => row.ref}
          columns={columnsFor(now, locale)}
        />
        <p className="actions mt-4">
          <Button type="submit" first>
            {say(copy.choose, locale)}
          </Button>
        </p>
      </form>
      <Pager
        start={after ? lotPath : null}
        next={page.next ? lotHref([], { after: page.next }) : null}
        locale={locale}
      />
    </>
  );
}
