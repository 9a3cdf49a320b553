import type { FormPlace } from "@/components/complaint/act-form";
import { OneButton, ReasonForm } from "@/components/suggestion/folded-form";
import { addDays, dayOf, startOfDay } from "@/lib/core/day";
import { longDate, say } from "@/lib/core/i18n";
import type { LookBackDossier } from "@/lib/look-back/queries/look-back";
import type { OnTheSpot } from "@/lib/look-back/queries/on-the-spot";
import type { LookBackAct } from "@/lib/look-back/workflow";
import { beginAction, recuseAction } from "../actions";
import { copy } from "../copy";
import { FindingForm } from "./finding-form";
import { Spot } from "./spot";

type Props = {
  lookBack: LookBackDossier;
  moves: readonly LookBackAct[];
  place: FormPlace;
  spot: OnTheSpot;
  /** Where residents say on their own phones how it is. */
  address: string;
  now: Date;
};

/** Begin, step aside, conclude: what the member can do now. */
export function ObserverActs({ lookBack, moves, place, spot, address, now }: Props) {
  const { locale } = place;
  const early = lookBack.status === "assigned" && !moves.includes("begin");
  const date = longDate(startOfDay(lookBack.dueOn), locale);
  return (
    <div className="mt-3 grid gap-3">
      {moves.includes("begin") && (
        <OneButton {...place} name="begin" action={beginAction} button={copy.begin} first />
      )}
      {early && <p className="meta">{say(copy.notDue, locale, { date })}</p>}
      {moves.includes("recuse") && (
        <ReasonForm
          {...place}
          name="recuse"
          action={recuseAction}
          summary={copy.recuse}
          button={copy.recuseButton}
          label={copy.recuseReason}
        />
      )}
      {moves.includes("conclude") && <Spot spot={spot} place={place} address={address} />}
      {moves.includes("conclude") && (
        <FindingForm
          place={place}
          closed={lookBack.suggestionStatus === "closed"}
          tomorrow={addDays(dayOf(now), 1)}
        />
      )}
    </div>
  );
}
