import { FollowButton } from "@/components/notification/follow-button";
import { FollowPlaces } from "@/components/notification/follow-places";
import type { Locale } from "@/lib/core/i18n";
import { placesToFollow } from "@/lib/notification/queries/follow-places";
import { followState } from "@/lib/notification/queries/follows";
import type { Trace } from "@/lib/trace/model";
import { currentActor } from "@/lib/web/current-actor";

/** What can be followed: the problem, where there is one, else the complaint, and where it is. */
export async function FollowChain({ trace, locale }: { trace: Trace; locale: Locale }) {
  const { problem, complaints, ref } = trace;
  const subject = problem ? "problem" : "complaint";
  const subjectKey = problem?.ref ?? complaints[0]?.ref;
  const actor = await currentActor();
  const state = subjectKey && (await followState(actor, subject, subjectKey));
  const page = `/trace/${ref}`;
  const places = await placesToFollow(actor, trace.place);
  return (
    <>
      {state && (
        <FollowButton
          {...state}
          subject={subject}
          subjectKey={subjectKey}
          page={page}
          locale={locale}
        />
      )}
      <FollowPlaces places={places} page={page} locale={locale} />
    </>
  );
}
