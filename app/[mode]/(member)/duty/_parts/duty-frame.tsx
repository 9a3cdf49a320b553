import type { ReactNode } from "react";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { dutyCopy as copy } from "../copy";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

/** The menu of a member; every page under /duty stands in it. */
export function DutyFrame({ person, locale, children }: Props) {
  const { actor, name } = person;
  const role = (["convenor", "member"] as const).find((each) => holds(actor, each));
  const entries: StaffEntry[] = [
    { href: "/duty", label: say(copy.consultations, locale), icon: "users-round" },
    { href: "/duty/look-backs", label: say(copy.lookBacks, locale), icon: "rotate-ccw" },
  ];
  return (
    <StaffShell
      locale={locale}
      label={say(copy.area, locale)}
      entries={entries}
      person={{ name, place: role && say(roleLabels[role], locale) }}
      signOut={<SignOutForm locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
