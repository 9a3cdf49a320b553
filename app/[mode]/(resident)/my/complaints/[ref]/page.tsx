import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComplaintProgress } from "@/components/complaint/progress";
import { FollowPlaces } from "@/components/notification/follow-places";
import { Notice } from "@/components/ui/notice";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { isFollower } from "@/lib/complaint/queries/exchange";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { placesToFollow } from "@/lib/notification/queries/follow-places";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { Acts } from "../../../../(public)/track/[ref]/_parts/acts";
import { JoinedPart } from "../../../../(public)/track/[ref]/_parts/joined";
import { MergedInto } from "../../../../(public)/track/[ref]/_parts/merged-into";
import { OwnProblem } from "../../../../(public)/track/[ref]/_parts/own-problem";
import { copy } from "../../../../(public)/track/copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function MyComplaintPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const at = now();
  const page = `/my/complaints/${ref}`;
  const { actor } = await requirePerson(page);
  const complaint = await getComplaint(actor, ref, at);
  if (!complaint || !isFollower(complaint.relation)) notFound();
  const done = (await searchParams).done !== undefined;
  const places = await placesToFollow(actor, complaint);
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
