import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { canKeepCategories } from "@/lib/catalogue/policy";
import { type HolidayListed, listHolidays } from "@/lib/catalogue/queries/holiday";
import { readHolidays } from "@/lib/catalogue/rules/read-holidays";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { KnownDays } from "./_parts/day-table";
import { KeepForm, PasteForm, RemoveForm } from "./_parts/holiday-forms";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type YearProps = { year: number; days: readonly HolidayListed[]; locale: Locale };

function Year({ year, days, locale }: YearProps) {
  const title = say(copy.known, locale, { year: String(year) });
  return (
    <Section id={`year-${year}`} title={title}>
      {days.length > 0 ? (
        <KnownDays caption={title} days={days} locale={locale} />
      ) : (
        <EmptyState>{say(copy.none, locale, { year: String(year) })}</EmptyState>
      )}
    </Section>
  );
}

type EnterProps = { text?: string; refused?: FormState; locale: Locale };

function Enter({ text, refused, locale }: EnterProps) {
  const { days, faults } = readHolidays(text ?? "");
  const isWhole = text !== undefined && faults.length === 0;
  return (
    <>
      {isWhole && (
        <Section id="preview" title={say(copy.preview, locale)}>
          <Sheet>
            <KeepForm {...{ text, days, refused, locale }} />
          </Sheet>
        </Section>
      )}
      <Section id="enter" title={say(copy.enter, locale)}>
        <Sheet>
          <PasteForm text={text} refused={isWhole ? undefined : refused} locale={locale} />
        </Sheet>
      </Section>
    </>
  );
}

/** The yearly notice of rest days: what is known, what one adds, and what one takes back. */
export default async function HolidaysPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/holidays");
  if (!canKeepCategories(person.actor).allowed) notFound();
  const { text, remove, done } = readParams(await searchParams, ["text", "remove", "done"]);
  const year = Number(dayOf(now()).slice(0, 4));
  const [days, next, refused] = await Promise.all([
    listHolidays(person.actor, year),
    listHolidays(person.actor, year + 1),
    refusedBefore(),
  ]);
  const removed = [...days, ...next].find(({ day, isOwn }) => isOwn && day === remove)?.day;
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.title, locale)}
      note={say(copy.note, locale)}
    >
      <div className="sections">
        {done && (
          <Notice kind="done" icon="circle-check" status>
            {say(done === "removed" ? copy.removed : copy.done, locale)}
          </Notice>
        )}
        {removed && (
          <Section id="remove" title={say(copy.remove, locale, { day: removed })}>
            <Sheet>
              <RemoveForm day={removed} refused={refused} locale={locale} />
            </Sheet>
          </Section>
        )}
        <Enter text={text} refused={removed ? undefined : refused} locale={locale} />
        <Year year={year + 1} days={next} locale={locale} />
        <Year year={year} days={days} locale={locale} />
      </div>
    </SettingsFrame>
  );
}
