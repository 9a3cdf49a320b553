import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { FileInput, pictures } from "@/components/forms/file-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { FoldedAct } from "@/components/problem/folded-act";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import type { AheadState } from "@/lib/consultation/queries/ahead";
import { say } from "@/lib/core/i18n";
import { addMaterialsAction, withdrawMaterialAction } from "../../actions";
import { deskConsultationsCopy as copy } from "../../copy";

type File = { readonly key: string; readonly name: string };
type Props = {
  files: readonly File[];
  /** They are not there though the days to read them have begun. */
  need: AheadState["papers"];
  mayAdd: boolean;
  place: FormPlace;
};

export function Materials({ files, need, mayAdd, place }: Props) {
  const { locale } = place;
  return (
    <Section
      id="materials"
      title={say(copy.materials, locale)}
      aside={say(copy.materialsNote, locale)}
    >
      {need && files.length === 0 && (
        <Notice kind="late" icon="clock">
          {say(need.state === "due" ? copy.papersDue : copy.papersLate, locale, {
            n: need.wanted,
          })}
        </Notice>
      )}
      {files.length === 0 && <p className="soft py-3">{say(copy.noMaterials, locale)}</p>}
      <Rows>
        {files.map((file) => (
          <Row
            key={file.key}
            title={<a href={`/files/${file.key}`}>{file.name}</a>}
            end={mayAdd ? <Withdraw file={file} place={place} /> : undefined}
          />
        ))}
      </Rows>
      {mayAdd && <Add place={place} />}
    </Section>
  );
}

function Add({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <div className="py-3 max-w-form">
      <FoldedAct
        {...place}
        name="materials"
        action={addMaterialsAction}
        summary={say(copy.materialsAdd, locale)}
      >
        <FileInput
          name="files"
          multiple
          accept={`application/pdf,${pictures}`}
          label={say(copy.materialsField, locale)}
          hint={say(copy.materialsHint, locale)}
        />
      </FoldedAct>
    </div>
  );
}

function Withdraw({ file, place }: { file: File; place: FormPlace }) {
  return (
    <ActForm
      {...place}
      name={`withdraw-${file.key}`}
      action={withdrawMaterialAction}
      hidden={{ file: file.key }}
    >
      <SubmitButton small locale={place.locale}>
        {say(copy.materialWithdraw, place.locale)}
      </SubmitButton>
    </ActForm>
  );
}
