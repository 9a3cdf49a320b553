import type { ReactNode } from "react";
import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Meta } from "@/components/ui/meta";
import { FullSizePhoto } from "@/components/ui/photo";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { photosCopy as copy } from "../copy";

type Props = {
  /** What the forms name: a complaint's or a look-back's number, a report's or a board's id. */
  id: string;
  title: string;
  meta: readonly ReactNode[];
  photos: readonly { readonly key: string }[];
  pass: FormAction;
  withhold: FormAction;
  refused: FormState | undefined;
  locale: Locale;
};

/** Pictures of one thing, before anybody else sees them, and the two answers. */
export function PicturesToPass({ id, title, meta, photos, pass, withhold, ...rest }: Props) {
  const { locale } = rest;
  const keys = photos.map((photo) => photo.key).join(",");
  const form = { ...rest, target: id, page: "/desk/photos", hidden: { keys } };
  return (
    <Section id={id} title={title}>
      <Meta parts={meta} />
      <div className="mt-3 grid grid-cols-1 gap-3 wide:grid-cols-2 staff:grid-cols-3">
        {photos.map(({ key }, n) => (
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
        <ActForm {...form} name="pass" action={pass}>
          <SubmitButton first locale={locale}>
            {say(copy.pass, locale)}
          </SubmitButton>
        </ActForm>
        <ActForm {...form} name="withhold" action={withhold}>
          <SubmitButton locale={locale}>{say(copy.withhold, locale)}</SubmitButton>
        </ActForm>
      </div>
    </Section>
  );
}
