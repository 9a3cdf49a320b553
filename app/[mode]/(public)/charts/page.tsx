import type { Metadata } from "next";
import { PageTitle } from "@/components/ui/page-title";
import * as complaint from "@/lib/complaint/copy";
import { transitions as complaintTable } from "@/lib/complaint/workflow";
import * as consultation from "@/lib/consultation/copy";
import { consultationTransitions, matterTransitions } from "@/lib/consultation/workflow";
import { say } from "@/lib/core/i18n";
import * as lookBack from "@/lib/look-back/copy";
import { transitions as lookBackTable } from "@/lib/look-back/workflow";
import * as problem from "@/lib/problem/copy";
import { transitions as problemTable } from "@/lib/problem/workflow";
import * as suggestion from "@/lib/suggestion/copy";
import { transitions as suggestionTable } from "@/lib/suggestion/workflow";
import { parseMode } from "@/lib/web/mode";
import { Journey } from "./_parts/journey";
import { chartsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

const journeys = [
  {
    name: "complaint",
    table: complaintTable,
    tags: complaint.statusTags,
    acts: complaint.actLabels,
  },
  { name: "problem", table: problemTable, tags: problem.statusTags, acts: problem.actLabels },
  {
    name: "matter",
    table: matterTransitions,
    tags: consultation.matterTags,
    acts: consultation.matterActLabels,
  },
  {
    name: "consultation",
    table: consultationTransitions,
    tags: consultation.statusTags,
    acts: consultation.actLabels,
  },
  {
    name: "suggestion",
    table: suggestionTable,
    tags: suggestion.statusTags,
    acts: suggestion.actLabels,
  },
  { name: "look-back", table: lookBackTable, tags: lookBack.statusTags, acts: lookBack.actLabels },
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function ChartsPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)}>
        <p className="prose soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      {journeys.map((journey) => (
        <Journey key={journey.name} {...journey} title={copy[journey.name]} locale={locale} />
      ))}
    </main>
  );
}
