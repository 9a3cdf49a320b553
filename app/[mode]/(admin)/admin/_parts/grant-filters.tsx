import { FindBox } from "@/components/shell/find-box";
import { type Chip, FilterChips } from "@/components/ui/filter-chips";
import { roleLabels } from "@/lib/account/copy";
import { givenRoles } from "@/lib/account/model";
import type { GrantSearch } from "@/lib/account/rules/grant-search";
import { grantsHref } from "@/lib/account/rules/grant-search";
import type { Role } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { adminCopy as copy } from "../copy";

type Props = { search: GrantSearch; held: ReadonlyMap<Role, number>; locale: Locale };

export function GrantFilters({ search, held, locale }: Props) {
  const roles = givenRoles.filter((role) => held.has(role) || role === search.role);
  const chips: Chip[] = [
    {
      href: grantsHref({ words: search.words }),
      label: say(copy.all, locale),
      current: !search.role && !search.ended,
    },
    ...roles.map((role) => ({
      href: grantsHref({ words: search.words, role }),
      label: say(roleLabels[role], locale),
      count: held.get(role) ?? 0,
      current: role === search.role,
    })),
    {
      href: grantsHref({ words: search.words, ended: true }),
      label: say(copy.ended, locale),
      current: search.ended,
    },
  ];
  return (
    <>
      <FindBox
        action="/admin"
        label={say(copy.find, locale)}
        defaultValue={search.words}
        keep={{ role: search.role, ended: search.ended ? "1" : undefined }}
      />
      <FilterChips items={chips} locale={locale} label={say(copy.role, locale)} />
    </>
  );
}
