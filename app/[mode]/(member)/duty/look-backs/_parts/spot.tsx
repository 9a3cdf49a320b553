import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { ChoiceRows } from "@/components/forms/choices";
import { FileInput } from "@/components/forms/file-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { FoldedForm } from "@/components/suggestion/folded-form";
import { QrCode } from "@/components/ui/qr-code";
import { ThenNow } from "@/components/ui/then-now";
import { solvedLabels } from "@/lib/complaint/copy";
import { solvedAnswer } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { OnTheSpot } from "@/lib/look-back/queries/on-the-spot";
import { addEvidenceAction, dropEvidenceAction, signOffAction } from "../actions";
import { copy } from "../copy";

type Props = { spot: OnTheSpot; place: FormPlace; address: string };

/** What is gathered where one stands: pictures beside those of then, and who says how it is. */
export function Spot({ spot, place, address }: Props) {
  return (
    <div className="grid gap-5">
      <Pictures spot={spot} place={place} />
      <Residents spot={spot} place={place} address={address} />
    </div>
  );
}

function Pictures({ spot, place }: Omit<Props, "address">) {
  const { locale } = place;
  const now = spot.taken.at(-1);
  return (
    <section className="grid gap-3" aria-labelledby="pictures">
      <h3 id="pictures">{say(copy.thenNow, locale)}</h3>
      <ThenNow
        locale={locale}
        before={
          spot.before && {
            ...spot.before,
            src: `/files/${spot.before.key}`,
            alt: say(copy.thenAlt, locale),
          }
        }
        after={
          now && {
            src: `/files/${now.key}`,
            alt: say(copy.nowAlt, locale, { n: spot.taken.length }),
            at: now.at,
          }
        }
      />
      <Taken spot={spot} place={place} />
      <ActForm {...place} name="evidence" action={addEvidenceAction}>
        <FileInput
          name="files"
          label={say(copy.photos, locale)}
          hint={say(copy.photosHint, locale)}
          camera
          multiple
        />
        <p>
          <SubmitButton locale={locale}>{say(copy.addPhotos, locale)}</SubmitButton>
        </p>
      </ActForm>
    </section>
  );
}

/** Each picture that is kept, to be looked at or removed. */
function Taken({ spot, place }: Omit<Props, "address">) {
  const { locale } = place;
  if (spot.taken.length === 0) return null;
  return (
    <ul className="rows">
      {spot.taken.map(({ key }, n) => (
        <li key={key} className="between">
          <a href={`/files/${key}`}>{say(copy.nowAlt, locale, { n: n + 1 })}</a>
          <ActForm
            {...place}
            name={`drop-${key}`}
            action={dropEvidenceAction}
            hidden={{ key }}
            className="contents"
          >
            <SubmitButton small plain locale={locale}>
              {say(copy.drop, locale)}
            </SubmitButton>
          </ActForm>
        </li>
      ))}
    </ul>
  );
}

function Residents({ spot, place, address }: Props) {
  const { locale } = place;
  return (
    <section className="grid gap-3" aria-labelledby="residents">
      <h3 id="residents">{say(copy.residents, locale)}</h3>
      <Said spot={spot} locale={locale} />
      <QrCode value={address} label={say(copy.scan, locale)} />
      <FoldedForm
        {...place}
        name="sign-off"
        action={signOffAction}
        summary={copy.signOff}
        button={copy.signOffButton}
      >
        <TextInput name="name" label={say(copy.residentName, locale)} maxLength={40} short />
        <ChoiceRows
          name="solved"
          legend={say(copy.residentSays, locale)}
          choices={solvedAnswer.options.map((value) => ({
            value,
            label: say(solvedLabels[value], locale),
          }))}
        />
        <Checkbox name="agreed">{say(copy.agreed, locale)}</Checkbox>
      </FoldedForm>
    </section>
  );
}

/** How many said what; nobody's name. */
function Said({ spot, locale }: { spot: OnTheSpot; locale: Locale }) {
  const of = (word: string) => spot.said.filter((each) => each.solved === word).length;
  if (spot.said.length === 0) return <p className="soft">{say(copy.nobodyYet, locale)}</p>;
  return (
    <p>
      {solvedAnswer.options
        .filter((word) => of(word) > 0)
        .map((word) => `${say(solvedLabels[word], locale)} ${of(word)}`)
        .join(" · ")}
    </p>
  );
}
