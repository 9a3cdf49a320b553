import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import { holds } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { problemStatuses } from "@/lib/problem/model";
import { countProblems, listProblems } from "@/lib/problem/queries/problem-list";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { ProblemTable } from "./_parts/problem-table";
import { StateChips } from "./_parts/state-chips";
import { deskProblemsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const path = "/desk/problems";

export default async function DeskProblemsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { state, after } = readParams(await searchParams, ["state", "after"]);
  const person = await requirePerson(path);
  const { actor } = person;
  const status = problemStatuses.find((each) => each === state);
  const [page, counts] = await Promise.all([
    listProblems(actor, { status, after }),
    countProblems(actor),
  ]);
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={<ToConfirm waiting={counts.detected ?? 0} total={total} locale={locale} />}
        filters={
          <>
            <StateChips counts={counts} total={total} status={status} locale={locale} />
            {holds(actor, "triage", "staff") && <MakeLink locale={locale} />}
          </>
        }
      >
        {page.rows.length === 0 && <EmptyState>{say(copy.empty, locale)}</EmptyState>}
        {page.rows.length > 0 && <ProblemTable rows={page.rows} locale={locale} />}
        <Pager
          locale={locale}
          next={page.next ? listHref(path, { state, after: page.next }) : null}
          start={after ? listHref(path, { state }) : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}

type Waiting = { waiting: number; total: number; locale: Locale };

function ToConfirm({ waiting, total, locale }: Waiting) {
  return (
    <HeadFigure term={say(copy.toConfirm, locale)}>
      <Figure
        size="md"
        locale={locale}
        value={waiting}
        of={total}
        unit={say(copy.items, locale)}
        href={listHref(path, { state: "detected" })}
      />
    </HeadFigure>
  );
}

function MakeLink({ locale }: { locale: Locale }) {
  return (
    <LinkButton small href="/desk/problems/new" icon="merge">
      {say(copy.make, locale)}
    </LinkButton>
  );
}
