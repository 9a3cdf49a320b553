import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { code: string; consultationRef: string; locale: Locale };

/** Large enough to be read from the chairs. */
export function Door({ code, consultationRef, locale }: Props) {
  return (
    <div className="washed">
      <p className="meta">{say(copy.doorCode, locale)}</p>
      <p className="fig lg">
        <b>
          {code.slice(0, 3)} {code.slice(3)}
        </b>
      </p>
      <p className="meta">{say(copy.doorNote, locale, { ref: consultationRef })}</p>
      <p className="actions mt-2">
        <LinkButton small href={`/desk/consultations/${consultationRef}/door`} icon="external-link">
          {say(copy.doorScreen, locale)}
        </LinkButton>
        <LinkButton small href={`/desk/consultations/${consultationRef}/list`} icon="list">
          {say(copy.doorList, locale)}
        </LinkButton>
      </p>
    </div>
  );
}
