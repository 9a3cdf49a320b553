import type { FormPlace } from "@/components/complaint/act-form";
import { TextInput } from "@/components/forms/text-input";
import { FoldedForm } from "@/components/suggestion/folded-form";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { planAction } from "../../look-backs/actions";
import { copy } from "../copy";

type Props = { place: FormPlace; suggestion: string; now: Date };

/** Signs of a relapse: what is closed is looked at once more. */
export function PlanForm({ place, suggestion, now }: Props) {
  return (
    <FoldedForm
      {...place}
      name="plan"
      action={planAction}
      hidden={{ suggestion }}
      summary={copy.plan}
      button={copy.planButton}
    >
      <TextInput
        name="dueOn"
        type="date"
        label={say(copy.planDay, place.locale)}
        defaultValue={dayOf(now)}
        short
      />
    </FoldedForm>
  );
}
