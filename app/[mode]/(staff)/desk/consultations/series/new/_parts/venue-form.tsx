import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Sheet } from "@/components/ui/sheet";
import { restDayLabels, rhythmLabels } from "@/lib/consultation/copy/series";
import { restDayRules, seriesRhythms } from "@/lib/consultation/model/series";
import type { SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import type { SeriesAsked } from "@/lib/consultation/rules/series";
import { type Locale, say } from "@/lib/core/i18n";
import { seriesCopy as copy } from "../../copy";
import { Choice } from "./choice";

type Props = {
  offer: SchedulingOffer;
  matterRef: string;
  asked: SeriesAsked | null;
  locale: Locale;
};

/** Place and days come first: who may host and what clashes follows from them. A plain GET form. */
export function VenueForm({ offer, matterRef, asked, locale }: Props) {
  const officials = offer.officials.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Sheet label={say(copy.whereWhen, locale)}>
      <form className="form" action="/desk/consultations/series/new">
        <h2>{say(copy.whereWhen, locale)}</h2>
        <input type="hidden" name="matter" value={matterRef} />
        <Select
          name="venue"
          preset
          label={say(copy.venue, locale)}
          defaultValue={offer.venue.code}
          options={offer.venues.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Rhythm asked={asked} locale={locale} />
        <Term asked={asked} locale={locale} />
        <Select
          name="hostId"
          label={say(copy.host, locale)}
          options={officials}
          defaultValue={asked?.hostId}
        />
        <p>
          <SubmitButton locale={locale}>{say(copy.choose, locale)}</SubmitButton>
        </p>
      </form>
    </Sheet>
  );
}

type Asked = Pick<Props, "asked" | "locale">;

function Rhythm({ asked, locale }: Asked) {
  return (
    <div className="joined">
      <Choice
        name="every"
        label={copy.every}
        from={seriesRhythms}
        texts={rhythmLabels}
        first={asked?.every ?? "monthly"}
        locale={locale}
      />
      <Choice
        name="restDays"
        label={copy.restDays}
        from={restDayRules}
        texts={restDayLabels}
        first={asked?.restDays ?? "next"}
        locale={locale}
      />
    </div>
  );
}

function Term({ asked, locale }: Asked) {
  const days = [
    { name: "firstDay", type: "date", label: copy.firstDay },
    { name: "untilDay", type: "date", label: copy.untilDay },
  ] as const;
  const times = [
    { name: "from", type: "time", label: copy.from },
    { name: "to", type: "time", label: copy.to },
  ] as const;
  return [days, times].map((fields) => (
    <div key={fields[0].type} className="joined">
      {fields.map(({ label, ...field }) => (
        <TextInput
          key={field.name}
          {...field}
          short
          label={say(label, locale)}
          defaultValue={asked?.[field.name]}
        />
      ))}
    </div>
  ));
}
