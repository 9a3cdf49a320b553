import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { RadioLine } from "@/components/forms/radio-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section-head";
import { stanceLabels } from "@/lib/consultation/copy/matter";
import { matterStances } from "@/lib/consultation/model/matter-voice";
import type { MatterForReader } from "@/lib/consultation/queries/matter-item";
import { say } from "@/lib/core/i18n";
import { onwardQuery } from "@/lib/web/safe-path";
import { voiceAction } from "../../actions";
import { mattersCopy as copy } from "../../copy";

type Props = { matter: MatterForReader; now: Date; signedIn: boolean; place: FormPlace };

/** How many are for it and how many have something to consider, and the reader's own word. */
export function Voices({ matter, now, signedIn, place }: Props) {
  const { locale } = place;
  const { status, publicUntil, voices } = matter;
  if (!publicUntil) return null;
  const runs = status === "publicised" && publicUntil > now;
  return (
    <Section id="voices" title={say(copy.voices, locale)} aside={say(copy.voicesNote, locale)}>
      <p className="py-3">{say(copy.count, locale, { ...voices })}</p>
      {status === "publicised" && !runs && <p className="soft">{say(copy.over, locale)}</p>}
      {runs && !signedIn && (
        <LinkButton href={`/sign-in${onwardQuery(place.page)}`}>
          {say(copy.signIn, locale)}
        </LinkButton>
      )}
      {runs && signedIn && <VoiceForm matter={matter} place={place} />}
    </Section>
  );
}

function VoiceForm({ matter, place }: { matter: MatterForReader; place: FormPlace }) {
  const { locale } = place;
  const mine = matter.myStance;
  return (
    <ActForm {...place} name="voice" action={voiceAction}>
      {mine && (
        <p className="meta" role="status">
          {say(copy.said, locale, { stance: say(stanceLabels[mine], locale) })}
        </p>
      )}
      <RadioLine
        name="stance"
        legend={say(copy.stance, locale)}
        defaultValue={mine ?? "support"}
        options={matterStances.map((value) => ({
          value,
          label: say(stanceLabels[value], locale),
        }))}
      />
      <TextArea
        name="words"
        optional
        label={say(copy.words, locale)}
        hint={say(copy.wordsHint, locale)}
        maxLength={200}
        rows={2}
      />
      <p>
        <SubmitButton locale={locale}>{say(mine ? copy.again : copy.send, locale)}</SubmitButton>
      </p>
    </ActForm>
  );
}
