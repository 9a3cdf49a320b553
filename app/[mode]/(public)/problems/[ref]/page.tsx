import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { problemWords } from "@/components/problem/copy";
import { StateTag } from "@/components/problem/state-tag";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { Ref } from "@/components/ui/ref";
import { listPublishedConsultationsOf } from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { placesToFollow } from "@/lib/notification/queries/follow-places";
import { followState } from "@/lib/notification/queries/follows";
import { statusTags } from "@/lib/problem/copy";
import { getPublishedMeasure } from "@/lib/problem/queries/measure";
import { getPublishedProblem, type ProblemItem } from "@/lib/problem/queries/problem-item";
import { listPublishedRaised } from "@/lib/suggestion/queries/raised-in";
import { currentActor } from "@/lib/web/current-actor";
import { type Mode, parseMode } from "@/lib/web/mode";
import { ChainSoFar } from "./_parts/chain-so-far";
import { Doings } from "./_parts/doings";
import { Facts } from "./_parts/facts";
import { FollowHere } from "./_parts/follow-here";
import { Measured } from "./_parts/measured";
import { Reported } from "./_parts/reported";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const problem = await getPublishedProblem((await params).ref);
  return { title: problem?.title };
}

export default async function ProblemPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const problem = await getPublishedProblem(ref);
  if (!problem) notFound();
  const at = now();
  const actor = await currentActor();
  const [consultations, raised, measure, follow, places] = await Promise.all([
    listPublishedConsultationsOf(problem.id),
    listPublishedRaised({ problemId: problem.id }),
    getPublishedMeasure(problem, at),
    followState(actor, "problem", problem.ref),
    placesToFollow(actor, problem),
  ]);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <Title problem={problem} mode={mode}>
        <FollowHere problem={problem} follow={follow} places={places} locale={locale} />
      </Title>
      <ChainSoFar problem={problem} consultations={consultations} locale={locale} />
      <div className="columns">
        <div className="col">
          <Doings
            problem={problem}
            consultations={consultations}
            raised={raised}
            now={at}
            locale={locale}
          />
          <Reported problem={problem} now={at} locale={locale} />
        </div>
        <div className="col">
          <Facts problem={problem} locale={locale} />
          {measure && <Measured measure={measure} locale={locale} />}
        </div>
      </div>
    </main>
  );
}

type TitleProps = { problem: ProblemItem; mode: Mode; children: ReactNode };

function Title({ problem, mode, children }: TitleProps) {
  const { locale } = mode;
  const { title, people, complaints } = problem;
  const said = say(problemWords.said, locale, { people, complaints });
  return (
    <PageTitle
      mode={mode}
      title={title}
      spoken={say(problemWords.spoken, locale, { title, text: said })}
      above={
        <p className="between meta">
          <span>{problem.place}</span>
          <StateTag tag={statusTags[problem.status]} locale={locale} />
        </p>
      }
    >
      <Meta parts={[<Ref key="ref" value={problem.ref} locale={locale} />, said]} />
      {children}
    </PageTitle>
  );
}
