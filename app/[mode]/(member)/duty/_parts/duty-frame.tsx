import type { ReactNode } from "react";
import { OwnLinks } from "@/components/notification/own-links";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels, shownName } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { countUnread } from "@/lib/notification/queries";
import { answering, deliberating, openTo } from "@/lib/web/area";
import { dutyCopy as copy } from "../copy";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

const roles = ["convenor", "member", "department-lead", "handler"] as const;

/** A department's people answer invitations here; the desk is for those who prepare meetings. */
function entriesFor({ actor }: SignedIn, locale: Locale): StaffEntry[] {
  const own: StaffEntry[] = [
    { href: "/duty", label: say(copy.today, locale), icon: "scale" },
    { href: "/duty/look-backs", label: say(copy.lookBacks, locale), icon: "rotate-ccw" },
  ];
  const desk: StaffEntry[] = [
    { href: "/desk/problems", label: say(copy.problems, locale), icon: "merge" },
    { href: "/desk/matters", label: say(copy.matters, locale), icon: "list" },
    { href: "/desk/consultations", label: say(copy.consultations, locale), icon: "users-round" },
  ];
  const suggests: StaffEntry = {
    href: "/duty/matters/new",
    label: say(copy.suggestMatter, locale),
    icon: "plus",
  };
  return holds(actor, ...deliberating) ? [...own, suggests, ...desk] : own;
}

/** The menu of a member; every page under /duty stands in it. */
export async function DutyFrame({ person, locale, children }: Props) {
  openTo(person.actor, ...deliberating, ...answering);
  const unread = await countUnread(person.actor);
  const role = roles.find((each) => holds(person.actor, each));
  return (
    <StaffShell
      locale={locale}
      label={say(copy.duty, locale)}
      entries={entriesFor(person, locale)}
      person={{ name: shownName(person, locale), place: role && say(roleLabels[role], locale) }}
      signOut={<OwnLinks unread={unread} locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
