import type { Metadata } from "next";
import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { FullSizePhoto } from "@/components/ui/photo";
import { Section } from "@/components/ui/section-head";
import { listPhotosToPass, type PhotosToPass } from "@/lib/complaint/queries/photos";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { listEvidenceToPass } from "@/lib/look-back/queries/on-the-spot";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { OneLookBack } from "./_parts/one-look-back";
import { passPhotosAction, withholdPhotosAction } from "./actions";
import { photosCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type OneProps = { row: PhotosToPass; refused: FormState | undefined; locale: Locale };

function OneComplaint({ row, refused, locale }: OneProps) {
  const place = { target: row.ref, page: "/desk/photos", refused, locale };
  return (
    <Section id={row.ref} title={row.title}>
      <Meta parts={[row.place, row.submittedAt && longDate(row.submittedAt, locale), row.ref]} />
      <div className="mt-3 grid grid-cols-1 gap-3 wide:grid-cols-2 staff:grid-cols-3">
        {row.photos.map(({ key }, n) => (
          <figure key={key}>
            <FullSizePhoto
              src={`/files/${key}`}
              alt={say(copy.photo, locale, { title: row.title, n: n + 1 })}
              close={say(copy.close, locale)}
            />
          </figure>
        ))}
      </div>
      <div className="actions mt-3">
        <ActForm {...place} name="pass" action={passPhotosAction}>
          <SubmitButton first locale={locale}>
            {say(copy.pass, locale)}
          </SubmitButton>
        </ActForm>
        <ActForm {...place} name="withhold" action={withholdPhotosAction}>
          <SubmitButton locale={locale}>{say(copy.withhold, locale)}</SubmitButton>
        </ActForm>
      </div>
    </Section>
  );
}

/** Pictures that reporters agreed to show, before anybody else sees them. */
export default async function PhotosPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/photos");
  const [{ done }, rows, evidence, refused] = await Promise.all([
    searchParams,
    listPhotosToPass(person.actor),
    listEvidenceToPass(person.actor),
    refusedBefore(),
  ]);
  const look = { size: "md", locale, unit: say(copy.unit, locale) } as const;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={
          <HeadFigure term={say(copy.waiting, locale)}>
            <Figure {...look} value={rows.length + evidence.length} />
          </HeadFigure>
        }
      >
        {typeof done === "string" && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale, { ref: done })}
          </Notice>
        )}
        {rows.length + evidence.length === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
        <div className="sections">
          {rows.map((row) => (
            <OneComplaint key={row.ref} row={row} refused={refused} locale={locale} />
          ))}
          {evidence.map((row) => (
            <OneLookBack key={row.ref} row={row} refused={refused} locale={locale} />
          ))}
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
