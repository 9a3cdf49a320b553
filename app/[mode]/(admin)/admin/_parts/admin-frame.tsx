import type { ReactNode } from "react";
import { OwnLinks } from "@/components/notification/own-links";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels, shownName } from "@/lib/account/copy";
import { officers } from "@/lib/account/model";
import { canSeeConsents, canSeeEvents, canSeeGrants } from "@/lib/account/policy";
import type { SignedIn } from "@/lib/account/queries";
import { holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { countUnread } from "@/lib/notification/queries";
import { requestsCopy } from "@/lib/privacy/copy/request";
import { adminCopy as copy } from "../copy";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

/** The menu of the three officers: each sees their own entries. */
export async function AdminFrame({ person, locale, children }: Props) {
  const { actor } = person;
  const unread = await countUnread(actor);
  const office = officers.find((role) => holds(actor, role));
  const entries: StaffEntry[] = [];
  if (canSeeGrants(actor).allowed) {
    entries.push({ href: "/admin", label: say(copy.grants, locale), icon: "users-round" });
  }
  if (holds(actor, "administrator")) {
    entries.push({ href: "/admin/grants/new", label: say(copy.give, locale), icon: "plus" });
    entries.push({ href: "/desk/settings", label: say(copy.settings, locale), icon: "settings" });
  }
  if (canSeeEvents(actor).allowed) {
    entries.push({ href: "/admin/events", label: say(copy.events, locale), icon: "list" });
  }
  if (canSeeConsents(actor).allowed) {
    entries.push(
      { href: "/admin/consents", label: say(copy.consents, locale), icon: "shield" },
      { href: "/admin/data-requests", label: say(requestsCopy.title, locale), icon: "list" },
    );
  }
  return (
    <StaffShell
      locale={locale}
      label={say(copy.area, locale)}
      entries={entries}
      person={{ name: shownName(person, locale), place: office && say(roleLabels[office], locale) }}
      signOut={<OwnLinks unread={unread} locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
