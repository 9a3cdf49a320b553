import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Ref } from "@/components/ui/ref";
import { sectionKey } from "@/lib/consultation/model/minutes";
import {
  type ConsultationOnDesk,
  getConsultationOnDesk,
} from "@/lib/consultation/queries/desk-item";
import { listRevisions, type Revisions } from "@/lib/consultation/queries/minutes";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../../_parts/desk-frame";
import { titleOf } from "../_parts/minutes-text";
import { copy } from "../copy";
import { Narrow } from "./_parts/narrow";
import { RevisionItem } from "./_parts/revision-item";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ section?: string; before?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.history, parseMode((await params).mode).locale) };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address asks for: one section, from one version backwards. */
function readAsked(asked: Awaited<Props["searchParams"]>) {
  return {
    section: sectionKey.safeParse(asked.section).data,
    before: uuid.test(asked.before ?? "") ? asked.before : undefined,
  };
}

/** Who changed what in the minutes, and when; the newest first. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ mode, ref }, asked] = await Promise.all([params, searchParams]);
  const { locale } = parseMode(mode);
  const page = `/desk/consultations/${ref}/minutes/history`;
  const person = await requirePerson(page);
  const { section, before } = readAsked(asked);
  const [found, revisions] = await Promise.all([
    getConsultationOnDesk(person.actor, ref, now()),
    listRevisions(person.actor, ref, { section, before }),
  ]);
  if (!found || !revisions) notFound();
  const place = { target: ref, page, locale, refused: await refusedBefore() };
  const title = say(copy.historyTitle, locale, { title: found.it.title });
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={title}
        note={<Ref value={ref} />}
        panel={<Around found={found} section={section} place={place} />}
      >
        <RevisionList found={found} revisions={revisions} section={section} place={place} />
      </StaffMain>
    </DeskFrame>
  );
}

type PartProps = { found: ConsultationOnDesk; section: string | undefined; place: FormPlace };

function Around({ found, section, place: { page, locale } }: PartProps) {
  const sections = found.minutes?.sections.map(({ key }) => ({
    key,
    title: titleOf(key, found.it.agenda, locale),
  }));
  return (
    <Panel label={say(copy.history, locale)}>
      <p className="soft">{say(copy.historyNote, locale)}</p>
      <Narrow page={page} section={section} locale={locale} sections={sections ?? []} />
      <LinkButton plain href={page.replace(/\/history$/, "")} icon="arrow-left">
        {say(copy.backToMinutes, locale)}
      </LinkButton>
    </Panel>
  );
}

function RevisionList({ found, revisions, section, place }: PartProps & { revisions: Revisions }) {
  const { page, locale } = place;
  const { rows, next } = revisions;
  const older = new URLSearchParams({ ...(section ? { section } : {}), before: next ?? "" });
  return (
    <>
      {rows.length === 0 && <EmptyState>{say(copy.noHistory, locale)}</EmptyState>}
      <ol className="rows">
        {rows.map((row) => (
          <RevisionItem
            key={`${row.key} ${row.version}`}
            row={row}
            title={titleOf(row.key, found.it.agenda, locale)}
            mayRestore={found.it.status === "minuting" && found.mayRecord}
            place={place}
          />
        ))}
      </ol>
      {next && (
        <LinkButton even href={`${page}?${older}`}>
          {say(copy.earlier, locale)}
        </LinkButton>
      )}
    </>
  );
}
