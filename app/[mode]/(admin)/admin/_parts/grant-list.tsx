import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { GrantRow } from "@/lib/account/queries/grant";
import { type GrantSearch, grantsHref } from "@/lib/account/rules/grant-search";
import { type Locale, say } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import { adminCopy as copy } from "../copy";
import { GrantTable } from "./grant-table";

type Props = {
  page: Page<GrantRow>;
  search: GrantSearch;
  divisions: ReadonlyMap<string, string>;
  affiliations: ReadonlyMap<string, string>;
  canEnd: boolean;
  locale: Locale;
};

export function GrantList({ page, search, locale, ...table }: Props) {
  if (page.rows.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/admin">{say(copy.toAll, locale)}</LinkButton>}>
        {say(copy.noGrants, locale)}
      </EmptyState>
    );
  }
  return (
    <>
      <GrantTable rows={page.rows} locale={locale} {...table} />
      <Pager
        locale={locale}
        next={page.next ? grantsHref({ ...search, after: page.next }) : null}
        start={search.after ? grantsHref({ ...search, after: undefined }) : null}
      />
    </>
  );
}
