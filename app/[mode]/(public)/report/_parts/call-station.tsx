import { LinkButton } from "@/components/ui/button";
import { getDraft } from "@/lib/complaint/queries/draft";
import { type Locale, say } from "@/lib/core/i18n";
import { findNearestStation } from "@/lib/place/queries";
import { draftKey } from "@/lib/web/draft-cookie";
import { copy } from "../copy";

/** The station of the place that was chosen, by its own number; before that, the way to the stations. */
export async function CallStation({ locale }: { locale: Locale }) {
  const draft = await draftKey().then(getDraft);
  const station = draft ? await findNearestStation(draft.divisionCode) : null;
  const { name, phone } = station ?? { name: "", phone: "" };
  return (
    <p className="mb-5">
      {phone ? (
        <LinkButton href={`tel:${phone.replace(/[^\d+]/g, "")}`} icon="phone" wide>
          {say(copy.callStation, locale, { name, phone })}
        </LinkButton>
      ) : (
        <LinkButton href="/venues" icon="phone" wide>
          {say(copy.findStation, locale)}
        </LinkButton>
      )}
    </p>
  );
}
