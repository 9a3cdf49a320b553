import type { FormPlace } from "@/components/complaint/act-form";
import { TextInput } from "@/components/forms/text-input";
import { FoldedForm } from "@/components/suggestion/folded-form";
import { Section } from "@/components/ui/section-head";
import { startOfDay } from "@/lib/core/day";
import { longDate, say } from "@/lib/core/i18n";
import type { DeskVenue } from "@/lib/place/queries/venue-desk";
import { openingAction } from "../../actions";
import { deskVenuesCopy as copy } from "../../copy";

/** Since when the venue is open: from then on the year asks its share of it. */
export function Opening({ venue, place }: { venue: DeskVenue; place: FormPlace }) {
  const { locale } = place;
  const { openedOn } = venue;
  return (
    <Section id="opening" title={say(copy.opened, locale)}>
      <p className={openedOn ? undefined : "soft"}>
        {openedOn ? longDate(startOfDay(openedOn), locale) : say(copy.notOpened, locale)}
      </p>
      {venue.may.open && (
        <div className="mt-3 max-w-form">
          <FoldedForm
            {...place}
            name="opening"
            action={openingAction}
            summary={openedOn ? copy.changeOpening : copy.setOpening}
            button={copy.saveOpening}
          >
            <TextInput
              short
              type="date"
              name="openedOn"
              label={say(copy.opened, locale)}
              hint={say(copy.openingHint, locale)}
              defaultValue={openedOn ?? undefined}
            />
          </FoldedForm>
        </div>
      )}
    </Section>
  );
}
