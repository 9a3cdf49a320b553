import { Select } from "@/components/forms/select";
import { TextInput } from "@/components/forms/text-input";
import { relationLabels, agentTexts as texts } from "@/lib/complaint/copy/agent";
import type { DraftView } from "@/lib/complaint/queries/draft";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";

const relations = ["family", "neighbour", "other"] as const;

type Props = { draft: DraftView; signedIn: boolean; refused?: FormState; locale: Locale };

/** Somebody fills it in for an elder: whose trouble it is, and who writes it down. */
export function OnBehalf({ draft, signedIn, refused, locale }: Props) {
  const isFor = draft.elderName !== "" || Boolean(refused?.values?.elderName);
  const choices = relations.map((value) => ({ value, label: say(relationLabels[value], locale) }));
  return (
    <details open={isFor}>
      <summary className="btn even">{say(texts.onBehalf, locale)}</summary>
      <div className="mt-3 grid gap-4">
        <p className="meta">{say(texts.onBehalfNote, locale)}</p>
        <TextInput
          name="elderName"
          short
          maxLength={40}
          label={say(texts.elderName, locale)}
          defaultValue={draft.elderName}
        />
        <Select
          name="agentRelation"
          short
          label={say(texts.youAre, locale)}
          defaultValue={draft.agentRelation ?? ""}
          options={choices}
        />
        {!signedIn && (
          <TextInput
            name="agentName"
            short
            maxLength={40}
            autoComplete="name"
            label={say(texts.ownName, locale)}
          />
        )}
      </div>
    </details>
  );
}
