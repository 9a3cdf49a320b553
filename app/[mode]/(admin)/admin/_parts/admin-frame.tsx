import type { ReactNode } from "react";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels } from "@/lib/account/copy";
import { officers } from "@/lib/account/model";
import { canSeeConsents, canSeeEvents, canSeeGrants } from "@/lib/account/policy";
import type { SignedIn } from "@/lib/account/queries";
import { holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { adminCopy as copy } from "../copy";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

/** The menu of the three officers: each sees their own entries. */
export function AdminFrame({ person, locale, children }: Props) {
  const { actor, name } = person;
  const office = officers.find((role) => holds(actor, role));
  const entries: StaffEntry[] = [];
  if (canSeeGrants(actor).allowed) {
    entries.push({ href: "/admin", label: say(copy.grants, locale), icon: "users-round" });
  }
  if (holds(actor, "administrator")) {
    entries.push({ href: "/admin/grants/new", label: say(copy.give, locale), icon: "plus" });
  }
  if (canSeeEvents(actor).allowed) {
    entries.push({ href: "/admin/events", label: say(copy.events, locale), icon: "list" });
  }
  if (canSeeConsents(actor).allowed) {
    entries.push({ href: "/admin/consents", label: say(copy.consents, locale), icon: "shield" });
  }
  return (
    <StaffShell
      locale={locale}
      label={say(copy.area, locale)}
      entries={entries}
      person={{ name, place: office && say(roleLabels[office], locale) }}
      signOut={<SignOutForm locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
