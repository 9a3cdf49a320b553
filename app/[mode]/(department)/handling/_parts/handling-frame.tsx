import type { ReactNode } from "react";
import { words } from "@/components/complaint/copy";
import { OwnLinks } from "@/components/notification/own-links";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { templateCopy } from "@/components/template/copy";
import { roleLabels, shownName } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { countTasksToDo } from "@/lib/campaign/queries/own-tasks";
import { countStages } from "@/lib/complaint/queries/desk";
import { countCoParts } from "@/lib/complaint/queries/part";
import { type Actor, holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { deskBoardCopy } from "@/lib/insight/copy/desk-board";
import { firmTexts } from "@/lib/insight/copy/firm";
import { ownFirms } from "@/lib/insight/policy";
import { countUnread } from "@/lib/notification/queries";
import { getDepartmentNames } from "@/lib/place/queries";
import { countWaitingOrders } from "@/lib/supervision/queries/list";
import { answering, openTo } from "@/lib/web/area";
import { handlingCopy as copy } from "../copy";
import { ownPlans } from "../plans/copy";
import { ownOrders } from "../supervision/copy";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

async function departmentOf(actor: Actor, locale: Locale): Promise<string | undefined> {
  const ids = actor.grants.flatMap((grant) => grant.departmentId ?? []);
  const names = await getDepartmentNames(ids);
  return [...names.values()].join(say(words.listed, locale)) || undefined;
}

type Waiting = { complaints: number; opinions: number; orders: number; tasks: number };

function ofDepartment(
  { complaints, opinions, orders, tasks }: Waiting,
  locale: Locale,
): StaffEntry[] {
  return [
    {
      href: "/handling/complaints",
      label: say(copy.complaints, locale),
      icon: "inbox",
      count: complaints,
    },
    {
      href: "/handling/opinions",
      label: say(copy.opinions, locale),
      icon: "users-round",
      count: opinions,
    },
    { href: "/handling/suggestions", label: say(copy.suggestions, locale), icon: "file-check" },
    { href: "/handling/plans", label: say(ownPlans.title, locale), icon: "list", count: tasks },
    {
      href: "/handling/supervision",
      label: say(ownOrders.title, locale),
      icon: "triangle-alert",
      count: orders,
    },
    { href: "/handling/insight", label: say(deskBoardCopy.own, locale), icon: "chart-column" },
  ];
}

function templatesEntry(locale: Locale): StaffEntry {
  return {
    href: "/handling/templates",
    label: say(templateCopy.title, locale),
    icon: "file-check",
  };
}

function recordEntry(locale: Locale): StaffEntry {
  return { href: "/handling/record", label: say(firmTexts.own, locale), icon: "house" };
}

/** The menu of those who handle for a department; every page under /handling stands in it. */
export async function HandlingFrame({ person, locale, children }: Props) {
  const { actor } = person;
  openTo(actor, ...answering);
  const [counts, opinions, orders, tasks, department, unread] = await Promise.all([
    countStages(actor, "handling"),
    countCoParts(actor),
    countWaitingOrders(actor),
    countTasksToDo(actor),
    departmentOf(actor, locale),
    countUnread(actor),
  ]);
  const role = (["department-lead", "handler", "firm-contact"] as const).find((each) =>
    holds(actor, each),
  );
  const complaints = counts.routing + counts.handling;
  const handles = holds(actor, "handler", "department-lead");
  const entries: StaffEntry[] = [
    { href: "/handling", label: say(copy.today, locale), icon: "calendar-days" },
    ...(handles ? ofDepartment({ complaints, opinions, orders, tasks }, locale) : []),
    ...(holds(actor, "department-lead") ? [templatesEntry(locale)] : []),
    ...(ownFirms(actor).length > 0 ? [recordEntry(locale)] : []),
  ];
  return (
    <StaffShell
      locale={locale}
      label={say(copy.area, locale)}
      entries={entries}
      scope={department}
      person={{ name: shownName(person, locale), place: role && say(roleLabels[role], locale) }}
      signOut={<OwnLinks unread={unread} locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
