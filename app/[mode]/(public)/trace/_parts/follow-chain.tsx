import { FollowButton } from "@/components/notification/follow-button";
import type { Locale } from "@/lib/core/i18n";
import { followState } from "@/lib/notification/queries/follows";
import type { Trace } from "@/lib/trace/model";
import { currentActor } from "@/lib/web/current-actor";

/** What of the chain can be followed: the problem, where there is one, else the complaint. */
export async function FollowChain({ trace, locale }: { trace: Trace; locale: Locale }) {
  const { problem, complaints, ref } = trace;
  const subject = problem ? "problem" : "complaint";
  const subjectKey = problem?.ref ?? complaints[0]?.ref;
  const state = subjectKey && (await followState(await currentActor(), subject, subjectKey));
  if (!state) return null;
  return (
    <FollowButton
      {...state}
      subject={subject}
      subjectKey={subjectKey}
      page={`/trace/${ref}`}
      locale={locale}
    />
  );
}
