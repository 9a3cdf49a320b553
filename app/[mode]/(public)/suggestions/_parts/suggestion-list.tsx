import { AdoptionTag, SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { ResolutionWord } from "@/components/suggestion/two-axes";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import type { PublishedRow } from "@/lib/suggestion/queries/published";
import { page } from "../copy";
import { type Filter, hrefWith } from "./filter";

function OneRow({ row, locale }: { row: PublishedRow; locale: Locale }) {
  const promised =
    row.status !== "closed" && row.promisedOn
      ? say(page.promised, locale, { date: shortDate(startOfDay(row.promisedOn), locale) })
      : null;
  return (
    <Row
      href={`/suggestions/${row.ref}`}
      title={row.title}
      meta={
        <Meta
          as="span"
          parts={[row.place, row.department, shortDate(row.raisedAt, locale), promised]}
        />
      }
      end={<AdoptionTag adoption={row.adoption} locale={locale} />}
    >
      <span className="actions mt-1">
        {row.resolution && <ResolutionWord value={row.resolution} locale={locale} />}
        <SuggestionStatusTag status={row.status} confirmed={row.confirmed} locale={locale} />
      </span>
    </Row>
  );
}

type Props = { list: Page<PublishedRow>; filter: Filter; locale: Locale };

export function SuggestionList({ list, filter, locale }: Props) {
  const { after, ...kept } = filter;
  if (list.rows.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/suggestions">{say(page.clear, locale)}</LinkButton>}>
        {say(page.none, locale)}
      </EmptyState>
    );
  }
  return (
    <>
      <Rows>
        {list.rows.map((row) => (
          <OneRow key={row.ref} row={row} locale={locale} />
        ))}
      </Rows>
      <Pager
        locale={locale}
        next={list.next ? hrefWith({ ...kept, after: list.next }) : null}
        start={after ? hrefWith(kept) : null}
      />
    </>
  );
}
