import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ComplaintProgress } from "@/components/complaint/progress";
import { FollowPlaces } from "@/components/notification/follow-places";
import { Notice } from "@/components/ui/notice";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { isFollower } from "@/lib/complaint/queries/exchange";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { placesToFollow } from "@/lib/notification/queries/follow-places";
import { currentActor } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { reporterActor } from "@/lib/web/reporter";
import { copy } from "../copy";
import { Acts } from "./_parts/acts";
import { JoinedPart } from "./_parts/joined";
import { MergedInto } from "./_parts/merged-into";
import { OwnProblem } from "./_parts/own-problem";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** Only for who proved the receipt, or reported it; everybody else is asked for the four digits. */
export default async function ReceiptProgressPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const at = now();
  const actor = await reporterActor(ref);
  const complaint = await getComplaint(actor, ref, at);
  if (!complaint || !isFollower(complaint.relation))
    redirect(`/track?ref=${encodeURIComponent(ref)}`);
  const page = `/track/${complaint.ref}`;
  const done = (await searchParams).done !== undefined;
  const places = await placesToFollow(await currentActor(), complaint);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <ComplaintProgress
        mode={mode}
        of={complaint}
        now={at}
        notice={
          done && (
            <Notice kind="done" icon="circle-check" status>
              {say(copy.done, locale)}
            </Notice>
          )
        }
        acts={<Acts complaint={complaint} page={page} locale={locale} />}
      >
        <JoinedPart of={complaint} page={page} locale={locale} />
        <OwnProblem actor={actor} complaint={complaint} page={page} locale={locale} />
        <MergedInto actor={actor} complaint={complaint} page={page} mode={mode} now={at} />
        <FollowPlaces places={places} page={page} locale={locale} />
      </ComplaintProgress>
    </main>
  );
}
