import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Meta } from "@/components/ui/meta";
import { FullSizePhoto } from "@/components/ui/photo";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import type { EvidenceToPass } from "@/lib/look-back/queries/on-the-spot";
import type { FormState } from "@/lib/web/form-state";
import { passEvidenceAction, withholdEvidenceAction } from "../actions";
import { photosCopy as copy } from "../copy";

type Props = { row: EvidenceToPass; refused: FormState | undefined; locale: Locale };

/** What a member took on the spot, before strangers see it. */
export function OneLookBack({ row, refused, locale }: Props) {
  const place = { target: row.ref, page: "/desk/photos", refused, locale };
  const title = say(copy.lookBack, locale);
  return (
    <Section id={row.ref} title={title}>
      <Meta parts={[row.place, row.ref]} />
      <div className="mt-3 grid grid-cols-1 gap-3 wide:grid-cols-2 staff:grid-cols-3">
        {row.photos.map(({ key }, n) => (
          <figure key={key}>
            <FullSizePhoto
              src={`/files/${key}`}
              alt={say(copy.photo, locale, { title, n: n + 1 })}
              close={say(copy.close, locale)}
            />
          </figure>
        ))}
      </div>
      <div className="actions mt-3">
        <ActForm {...place} name="pass" action={passEvidenceAction}>
          <SubmitButton first locale={locale}>
            {say(copy.pass, locale)}
          </SubmitButton>
        </ActForm>
        <ActForm {...place} name="withhold" action={withholdEvidenceAction}>
          <SubmitButton locale={locale}>{say(copy.withhold, locale)}</SubmitButton>
        </ActForm>
      </div>
    </Section>
  );
}
