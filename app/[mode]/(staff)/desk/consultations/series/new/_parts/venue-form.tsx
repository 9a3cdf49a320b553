import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import type { SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { type Locale, say } from "@/lib/core/i18n";
import { seriesCopy as copy } from "../../copy";

type Props = { offer: SchedulingOffer; matterRef: string; locale: Locale };

/** The place comes first: who may host, record and confirm follows from it. A plain GET form. */
export function VenueForm({ offer, matterRef, locale }: Props) {
  return (
    <form className="form" action="/desk/consultations/series/new">
      <input type="hidden" name="matter" value={matterRef} />
      <Select
        name="venue"
        preset
        label={say(copy.venue, locale)}
        defaultValue={offer.venue.code}
        options={offer.venues.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <p>
        <SubmitButton locale={locale}>{say(copy.choose, locale)}</SubmitButton>
      </p>
    </form>
  );
}
