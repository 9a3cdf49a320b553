import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { listMissingNotices } from "@/lib/catalogue/queries/holiday";
import { countDeadRoutes } from "@/lib/catalogue/queries/route";
import { countStages } from "@/lib/complaint/queries/desk";
import { countQueue } from "@/lib/complaint/queries/queue";
import { type Actor, holds } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { countDeskLookBacks } from "@/lib/look-back/queries/desk";
import { countDeskSuggestions } from "@/lib/suggestion/queries/desk";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { countPictures } from "./_parts/count-pictures";
import { DeskFrame } from "./_parts/desk-frame";
import { HolidayAlarm } from "./_parts/holiday-alarm";
import { LaterRows } from "./_parts/later-rows";
import { MonthlyLinks } from "./_parts/monthly-links";
import { PhotoRow } from "./_parts/photo-row";
import { RouteAlarm } from "./_parts/route-alarm";
import { StageRows } from "./_parts/stage-rows";
import { deskCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.desk, parseMode((await params).mode).locale) };
}

const tasksOf = (actor: Actor) => [
  holds(actor, "triage", "staff"),
  holds(actor, "staff", "signer"),
  holds(actor, "content-moderator"),
];

function Late({ over, all, locale }: { over: number; all: number; locale: Locale }) {
  const unit = say(copy.items, locale);
  const late = { value: over, of: all, unit, late: over > 0, href: "/desk/complaints?view=over" };
  return (
    <HeadFigure term={say(copy.late, locale)}>
      <Figure size="md" locale={locale} {...late} />
    </HeadFigure>
  );
}

type AlarmProps = { dead: number; years: readonly number[]; locale: Locale };

function Alarms({ dead, years, locale }: AlarmProps) {
  if (dead === 0 && years.length === 0) return null;
  return (
    <div className="grid gap-3">
      <RouteAlarm count={dead} locale={locale} />
      <HolidayAlarm years={years} locale={locale} />
    </div>
  );
}

/** Where one begins the day: how many wait where, and how many of them are late. */
export default async function DeskPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk");
  const { actor } = person;
  const at = now();
  const [counts, { over, all }, suggestions, lookBacks, photos, dead, years] = await Promise.all([
    countStages(actor, "triage"),
    countQueue(actor, "triage", { stage: "waiting" }, at),
    countDeskSuggestions(actor, at),
    countDeskLookBacks(actor, at),
    countPictures(actor),
    countDeadRoutes(actor),
    listMissingNotices(actor, at),
  ]);
  const [triages, assigns, moderates] = tasksOf(actor);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.overview, locale)}
        note={`${longDate(at, locale)} · ${say(copy.overviewNote, locale)}`}
        figures={triages && <Late over={over} all={all} locale={locale} />}
      >
        <div className="sections">
          <Alarms dead={dead} years={years} locale={locale} />
          {triages && <StageRows counts={counts} locale={locale} />}
          {assigns && <LaterRows {...{ suggestions, lookBacks, locale }} />}
          {moderates && <PhotoRow count={photos} locale={locale} />}
          <MonthlyLinks actor={actor} now={at} locale={locale} />
          {!(triages || assigns || moderates) && (
            <EmptyState>{say(copy.noOffice, locale)}</EmptyState>
          )}
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
