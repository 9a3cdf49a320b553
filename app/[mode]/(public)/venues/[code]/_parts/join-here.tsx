import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { FoldedAct } from "@/components/problem/folded-act";
import { type Locale, say } from "@/lib/core/i18n";
import { hasJoined } from "@/lib/place/queries/my-venues";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { venuesCopy as copy } from "../../copy";
import { joinAction, leaveAction } from "../actions";

type Props = { venue: { id: string; code: string }; locale: Locale };

/** For members only: into this venue, and out again. */
export async function JoinHere({ venue, locale }: Props) {
  const joined = await hasJoined(await currentActor(), venue.id);
  if (joined === null) return null;
  const page = `/venues/${venue.code}`;
  const form = { target: venue.code, page, locale, refused: await refusedBefore() };
  return (
    <div className="mt-3 max-w-form no-print">
      {joined ? (
        <FoldedAct {...form} name="leave" action={leaveAction} summary={say(copy.leave, locale)}>
          <p className="meta">{say(copy.leaveNote, locale)}</p>
        </FoldedAct>
      ) : (
        <ActForm {...form} name="join" action={joinAction}>
          <SubmitButton locale={locale}>{say(copy.join, locale)}</SubmitButton>
        </ActForm>
      )}
    </div>
  );
}
