import type { ReactNode } from "react";
import { words } from "@/components/complaint/copy";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { countStages } from "@/lib/complaint/queries/desk";
import { type Actor, holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { getDepartmentNames } from "@/lib/place/queries";
import { handlingCopy as copy } from "../copy";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

async function departmentOf(actor: Actor, locale: Locale): Promise<string | undefined> {
  const ids = actor.grants.flatMap((grant) => grant.departmentId ?? []);
  const names = await getDepartmentNames(ids);
  return [...names.values()].join(say(words.listed, locale)) || undefined;
}

/** The menu of those who handle for a department; every page under /handling stands in it. */
export async function HandlingFrame({ person, locale, children }: Props) {
  const { actor, name } = person;
  const [counts, department] = await Promise.all([
    countStages(actor, "handling"),
    departmentOf(actor, locale),
  ]);
  const role = (["department-lead", "handler", "firm-contact"] as const).find((each) =>
    holds(actor, each),
  );
  const entries: StaffEntry[] = [
    { href: "/handling", label: say(copy.today, locale), icon: "calendar-days" },
    {
      href: "/handling/complaints",
      label: say(copy.complaints, locale),
      icon: "inbox",
      count: counts.routing + counts.handling,
    },
    { href: "/handling/suggestions", label: say(copy.suggestions, locale), icon: "file-check" },
  ];
  return (
    <StaffShell
      locale={locale}
      label={say(copy.area, locale)}
      entries={entries}
      scope={department}
      person={{ name, place: role && say(roleLabels[role], locale) }}
      signOut={<SignOutForm locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
