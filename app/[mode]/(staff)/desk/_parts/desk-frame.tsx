import type { ReactNode } from "react";
import { OwnLinks } from "@/components/notification/own-links";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels, shownName } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { countStages, type StageCounts } from "@/lib/complaint/queries/desk";
import { type Actor, holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { countUnread } from "@/lib/notification/queries";
import { getDivisionNames } from "@/lib/place/queries";
import { deliberating, openTo } from "@/lib/web/area";
import { deskCopy as copy } from "../copy";
import { offices, streetsOf, widestScope } from "./streets";

type Props = { person: SignedIn; locale: Locale; children: ReactNode };

function photosEntry(locale: Locale): StaffEntry {
  return { href: "/desk/photos", label: say(copy.photos, locale), icon: "camera" };
}

function entriesFor(actor: Actor, counts: StageCounts, locale: Locale): StaffEntry[] {
  const complaints: StaffEntry[] = [
    {
      href: "/desk/complaints",
      label: say(copy.waiting, locale),
      icon: "inbox",
      count: counts.waiting,
    },
    {
      href: "/desk/complaints/stage/routing",
      label: say(copy.routing, locale),
      icon: "send",
      count: counts.routing,
    },
    {
      href: "/desk/complaints/stage/handling",
      label: say(copy.handling, locale),
      icon: "wrench",
      count: counts.handling,
    },
    {
      href: "/desk/complaints/stage/answered",
      label: say(copy.answered, locale),
      icon: "message-square-text",
      count: counts.answered,
    },
  ];
  const others: StaffEntry[] = [
    { href: "/desk/problems", label: say(copy.problems, locale), icon: "merge" },
    { href: "/desk/consultations", label: say(copy.consultations, locale), icon: "users-round" },
    { href: "/desk/suggestions", label: say(copy.suggestions, locale), icon: "file-check" },
    { href: "/desk/look-backs", label: say(copy.lookBacks, locale), icon: "rotate-ccw" },
  ];
  const looks = holds(actor, "content-moderator") ? [photosEntry(locale)] : [];
  const watched = {
    href: "/desk/supervision",
    label: say(copy.supervision, locale),
    icon: "triangle-alert",
  } as const;
  const triages = holds(actor, "triage", "staff") ? [...complaints, watched] : [];
  return [...triages, ...looks, ...others];
}

/** The widest area one works in, by its name. */
async function areaOf(actor: Actor, locale: Locale): Promise<string | undefined> {
  const scope = widestScope(actor);
  if (!scope) return undefined;
  const [names, streets] = await Promise.all([getDivisionNames([scope]), streetsOf(actor)]);
  const name = names.get(scope);
  if (!name || streets.length === 0) return name;
  return say(copy.wholeDistrict, locale, { name, n: streets.length });
}

/** The menu of the desk with what waits in each queue; every page under /desk stands in it. */
export async function DeskFrame({ person, locale, children }: Props) {
  const { actor } = person;
  openTo(
    actor,
    "triage",
    "staff",
    "administrator",
    "signer",
    "content-moderator",
    "auditor",
    ...deliberating,
  );
  const [counts, area, unread] = await Promise.all([
    countStages(actor, "triage"),
    areaOf(actor, locale),
    countUnread(actor),
  ]);
  const office = offices.find((role) => holds(actor, role));
  return (
    <StaffShell
      locale={locale}
      label={say(copy.desk, locale)}
      entries={entriesFor(actor, counts, locale)}
      scope={area}
      person={{ name: shownName(person, locale), place: office && say(roleLabels[office], locale) }}
      signOut={<OwnLinks unread={unread} locale={locale} />}
    >
      {children}
    </StaffShell>
  );
}
