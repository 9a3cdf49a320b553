import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { hours } from "@/components/consultation/consultation-rows";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { statusTags } from "@/lib/consultation/copy";
import { restDayLabels, rhythmLabels } from "@/lib/consultation/copy/series";
import { getSeries, type SeriesItem } from "@/lib/consultation/queries/series";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { endSeriesAction } from "../actions";
import { seriesCopy as copy } from "../copy";
import { Following } from "./_parts/following";

type Props = { params: Promise<{ mode: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function SeriesItemPage({ params }: Props) {
  const { mode, id } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/consultations/series/${id}`;
  const person = await requirePerson(page);
  const series = await getSeries(person.actor, id);
  if (!series) notFound();
  const place = { target: series.id, page, locale, refused: await refusedBefore() };
  const when = [
    say(rhythmLabels[series.every], locale),
    series.hours,
    `${series.firstDay} – ${series.untilDay}`,
    say(restDayLabels[series.restDays], locale),
  ];
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={series.title}
        note={<Meta as="span" parts={[series.venue, ...when]} />}
        panel={<NextSteps series={series} place={place} />}
      >
        <div className="sections">
          {series.endNote && <Notice>{say(copy.ended, locale, { note: series.endNote })}</Notice>}
          <Meetings series={series} locale={locale} />
          <p className="soft">{series.reason}</p>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}

function NextSteps({ series, place }: { series: SeriesItem; place: FormPlace }) {
  const { locale } = place;
  return (
    <Panel label={say(copy.acts, locale)}>
      <h2>{say(copy.acts, locale)}</h2>
      {series.mayEnd && <Following series={series} now={now()} place={place} />}
      {series.mayEnd ? (
        <FoldedAct
          {...place}
          name="end"
          action={endSeriesAction}
          hidden={{ seriesId: series.id }}
          summary={say(copy.end, locale)}
        >
          <TextArea name="reason" label={say(copy.endReason, locale)} maxLength={1000} rows={3} />
        </FoldedAct>
      ) : (
        <p className="soft">{say(copy.none, locale)}</p>
      )}
    </Panel>
  );
}

function Meetings({ series, locale }: { series: SeriesItem; locale: Locale }) {
  return (
    <Section id="meetings" title={say(copy.all, locale)}>
      <Rows>
        {series.meetings.map((each) => (
          <Row
            key={each.ref}
            title={longDate(each.startsAt, locale)}
            href={`/desk/consultations/${each.ref}`}
            end={<StateTag tag={statusTags[each.status]} locale={locale} />}
            meta={hours(each)}
          />
        ))}
      </Rows>
    </Section>
  );
}
