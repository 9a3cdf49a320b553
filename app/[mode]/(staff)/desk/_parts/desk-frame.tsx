import type { ReactNode } from "react";
import { OwnLinks } from "@/components/notification/own-links";
import { type StaffEntry, StaffShell } from "@/components/shell/staff-shell";
import { roleLabels, shownName } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { canOpenCampaignDesk } from "@/lib/campaign/policy";
import { countStages, type StageCounts } from "@/lib/complaint/queries/desk";
import { type Actor, holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { canOpenFirmDesk, countsScope } from "@/lib/insight/policy";
import { boardScopes } from "@/lib/insight/policy/board";
import { countUnread } from "@/lib/notification/queries";
import { canOpenVenueDesk } from "@/lib/place/policy";
import { getDivisionNames } from "@/lib/place/queries";
import { deskScopes as supervisionScopes } from "@/lib/supervision/policy";
import { deliberating, openTo } from "@/lib/web/area";
import { deskCopy as copy } from "../copy";
import { offices, streetsOf, widestScope } from "./streets";

type Props = {
  person: SignedIn;
  locale: Locale;
  /** The settings open to the administrator as well, who has no other work at the desk. */
  settings?: boolean;
  children: ReactNode;
};

const workers = ["triage", "staff", "signer", "content-moderator", "auditor"] as const;

const queues = [
  ["waiting", "/desk/complaints", "inbox"],
  ["routing", "/desk/complaints/stage/routing", "send"],
  ["handling", "/desk/complaints/stage/handling", "wrench"],
  ["answered", "/desk/complaints/stage/answered", "message-square-text"],
] as const;
const found = ["open", "/desk/complaints/search", "search"] as const;
const watched = ["supervision", "/desk/supervision", "triangle-alert"] as const;
const excluded = ["exclusions", "/desk/exclusions", "file-check"] as const;
const photos = ["photos", "/desk/photos", "camera"] as const;
const kept = ["settings", "/desk/settings", "settings"] as const;
const others = [
  ["problems", "/desk/problems", "merge"],
  ["matters", "/desk/matters", "list"],
  ["consultations", "/desk/consultations", "users-round"],
  ["suggestions", "/desk/suggestions", "file-check"],
  ["lookBacks", "/desk/look-backs", "rotate-ccw"],
] as const;
const venues = ["venues", "/desk/venues", "map-pin"] as const;
const firms = ["firms", "/desk/firms", "house"] as const;
const reports = ["reports", "/desk/reports", "file-check"] as const;
const channelCounts = ["channelCounts", "/desk/channel-counts", "download"] as const;
const board = ["insight", "/desk/insight", "chart-column"] as const;
const campaigns = ["campaigns", "/desk/campaigns", "calendar-days"] as const;

type Named = readonly [name: keyof typeof copy, href: string, icon: StaffEntry["icon"]];

function entriesFor(actor: Actor, counts: StageCounts, locale: Locale): StaffEntry[] {
  const entry = ([name, href, icon]: Named) => ({ href, label: say(copy[name], locale), icon });
  const triages = holds(actor, "triage", "staff")
    ? [
        ...queues.map((each) => ({ ...entry(each), count: counts[each[0]] })),
        entry(found),
        entry(excluded),
      ]
    : [];
  const watches = supervisionScopes(actor).length > 0 ? [entry(watched)] : [];
  const looks = holds(actor, "content-moderator") ? [entry(photos)] : [];
  const keeps = holds(actor, "staff", "administrator") ? [entry(kept)] : [];
  const works = holds(actor, ...workers, ...deliberating) ? others.map(entry) : [];
  const places = canOpenVenueDesk(actor).allowed ? [entry(venues)] : [];
  const boards = boardScopes(actor).length > 0 ? [entry(board)] : [];
  const months = canOpenCampaignDesk(actor).allowed ? [entry(campaigns)] : [];
  const managed = canOpenFirmDesk(actor).allowed ? [entry(firms)] : [];
  const imports = countsScope(actor) === null ? [] : [entry(channelCounts)];
  const monthly = canOpenFirmDesk(actor).allowed ? [entry(reports)] : [];
  const insights = [...monthly, ...managed, ...months, ...boards, ...imports];
  return [...triages, ...watches, ...looks, ...works, ...places, ...insights, ...keeps];
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
export async function DeskFrame({ person, locale, settings = false, children }: Props) {
  const { actor } = person;
  openTo(actor, ...workers, ...deliberating, ...(settings ? (["administrator"] as const) : []));
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
