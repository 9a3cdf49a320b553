import { SubmitButton } from "@/components/forms/submit-button";
import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { locale: Locale; back?: string; next: string; busy?: string; intent?: string };

/** The step's own bar at the foot: back, and on with what comes next by name. */
export function StepBar({ locale, back, next, busy, intent }: Props) {
  return (
    <div className="page-bar -mx-4 wide:mx-0">
      <div className="wrap">
        {back && <LinkButton href={back}>{say(copy.back, locale)}</LinkButton>}
        <SubmitButton
          first
          locale={locale}
          busy={busy}
          name={intent ? "intent" : undefined}
          value={intent}
        >
          {next}
        </SubmitButton>
      </div>
    </div>
  );
}
