import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { comingStatuses } from "@/lib/consultation/model";
import type { SeriesItem } from "@/lib/consultation/queries/series";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { cancelFollowingAction, moveFollowingAction } from "../../actions";
import { seriesCopy as copy } from "../../copy";

type Props = { series: SeriesItem; now: Date; place: FormPlace };

/** What is done with one meeting and all that follow it. */
export function Following({ series, now, place }: Props) {
  const { locale } = place;
  const coming = series.meetings
    .filter((each) => (comingStatuses as readonly string[]).includes(each.status))
    .filter((each) => each.startsAt > now)
    .toReversed();
  if (coming.length === 0) return null;
  const form = { ...place, hidden: { seriesId: series.id } };
  return (
    <>
      <FoldedAct
        {...form}
        name="move"
        action={moveFollowingAction}
        summary={say(copy.move, locale)}
      >
        <FirstOf coming={coming} locale={locale} />
        <NewTimes series={series} locale={locale} />
        <TextArea name="reason" label={say(copy.moveReason, locale)} maxLength={1000} rows={2} />
        <TextArea
          name="shortNotice"
          optional
          label={say(copy.shortNotice, locale)}
          maxLength={1000}
          rows={2}
        />
      </FoldedAct>
      <FoldedAct
        {...form}
        name="cut"
        action={cancelFollowingAction}
        summary={say(copy.cut, locale)}
      >
        <FirstOf coming={coming} locale={locale} />
        <TextArea name="reason" label={say(copy.moveReason, locale)} maxLength={1000} rows={2} />
      </FoldedAct>
      <p className="soft">{say(copy.alone, locale)}</p>
    </>
  );
}

function FirstOf({ coming, locale }: { coming: SeriesItem["meetings"]; locale: Locale }) {
  return (
    <Select
      name="meetingRef"
      preset
      label={say(copy.meeting, locale)}
      options={coming.map((each) => ({ value: each.ref, label: longDate(each.startsAt, locale) }))}
    />
  );
}

function NewTimes({ series, locale }: { series: SeriesItem; locale: Locale }) {
  const [from, to] = series.hours.split("–");
  return (
    <>
      <TextInput name="day" type="date" label={say(copy.newDay, locale)} />
      <TextInput name="from" type="time" label={say(copy.from, locale)} defaultValue={from} />
      <TextInput name="to" type="time" label={say(copy.to, locale)} defaultValue={to} />
    </>
  );
}
