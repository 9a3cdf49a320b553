import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Notice } from "@/components/ui/notice";
import { listPicturesToPass } from "@/lib/campaign/queries/reports";
import { listPhotosToPass } from "@/lib/complaint/queries/photos";
import { say } from "@/lib/core/i18n";
import { listEvidenceToPass } from "@/lib/look-back/queries/on-the-spot";
import { listBoardPicturesToPass } from "@/lib/place/queries/board";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { OfMatters, OfWork } from "./_parts/waiting";
import { photosCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** Ids of things without a number say nothing to anybody. */
const isRef = (done: string) => done.length < 30;

/** Pictures whose senders agreed to show them, before anybody else sees them. */
export default async function PhotosPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/photos");
  const { actor } = person;
  const [{ done }, complaints, lookBacks, reports, boards, refused] = await Promise.all([
    searchParams,
    listPhotosToPass(actor),
    listEvidenceToPass(actor),
    listPicturesToPass(actor),
    listBoardPicturesToPass(actor),
    refusedBefore(),
  ]);
  const waiting = complaints.length + lookBacks.length + reports.length + boards.length;
  const form = { refused, locale };
  const look = { size: "md", locale, unit: say(copy.unit, locale) } as const;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={
          <HeadFigure term={say(copy.waiting, locale)}>
            <Figure {...look} value={waiting} />
          </HeadFigure>
        }
      >
        {typeof done === "string" && (
          <Notice kind="done" icon="circle-check" status>
            {isRef(done) ? say(copy.done, locale, { ref: done }) : say(copy.doneHere, locale)}
          </Notice>
        )}
        {waiting === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
        <div className="sections">
          <OfMatters complaints={complaints} lookBacks={lookBacks} form={form} />
          <OfWork reports={reports} boards={boards} form={form} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
