import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { problemWords } from "@/components/problem/copy";
import { MeasureFigures } from "@/components/problem/measure-figures";
import { StateFigure } from "@/components/problem/state-figure";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { Meta } from "@/components/ui/meta";
import { Ref } from "@/components/ui/ref";
import { getMatterOf } from "@/lib/consultation/queries/matter-of-problem";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { listDepartments } from "@/lib/place/queries";
import { statusTags } from "@/lib/problem/copy";
import { getPublishedMeasure } from "@/lib/problem/queries/measure";
import { listOpenObjections } from "@/lib/problem/queries/objection";
import { getProblemOnDesk } from "@/lib/problem/queries/problem-item";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskProblemsCopy as copy } from "../copy";
import { Acts } from "./_parts/acts";
import { Evidence } from "./_parts/evidence";
import { Matter } from "./_parts/matter";
import { Objections } from "./_parts/objections";
import { ProblemFacts } from "./_parts/problem-facts";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

export default async function DeskProblemPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/problems/${ref}`;
  const person = await requirePerson(page);
  const found = await getProblemOnDesk(person.actor, ref);
  if (!found) notFound();
  const { problem } = found;
  const [matter, measure, objections, departments, refused] = await Promise.all([
    getMatterOf(person.actor, ref),
    getPublishedMeasure(problem, now()),
    listOpenObjections(person.actor, problem),
    listDepartments(problem.divisionCode.slice(0, 6)),
    refusedBefore(),
  ]);
  const place = { target: ref, page, locale, refused };
  const { people, complaints } = problem;
  const said = say(problemWords.said, locale, { people, complaints });
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={problem.title}
        note={<Meta as="span" parts={[<Ref key="ref" value={ref} />, problem.place, said]} />}
        figures={<StateFigure tag={statusTags[problem.status]} locale={locale} />}
        panel={
          <Panel label={say(copy.acts, locale)}>
            <h2>{say(copy.acts, locale)}</h2>
            {matter && <Matter {...matter} status={problem.status} place={place} />}
            <Acts found={found} departments={departments} place={place} />
          </Panel>
        }
      >
        <ProblemFacts problem={problem} locale={locale} />
        {measure && <MeasureFigures measure={measure} href="#evidence" locale={locale} />}
        <Objections objections={objections} place={place} />
        <Evidence problem={problem} mayTriage={found.mayTriage} locale={locale} />
      </StaffMain>
    </DeskFrame>
  );
}
