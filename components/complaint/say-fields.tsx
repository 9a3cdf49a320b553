import { RadioLine } from "@/components/forms/radio-line";
import { TextArea } from "@/components/forms/text-area";
import { satisfactionLabels } from "@/lib/complaint/copy";
import { satisfactions } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import { acts } from "./copy";

/** Contacted? satisfied? and what is missing: what is asked beside whether it is solved. */
export function SayFields({ locale }: { locale: Locale }) {
  return (
    <>
      <RadioLine
        name="contacted"
        legend={say(acts.contacted, locale)}
        options={[
          { value: "yes", label: say(acts.contactedYes, locale) },
          { value: "no", label: say(acts.contactedNo, locale) },
        ]}
      />
      <RadioLine
        name="satisfaction"
        legend={say(acts.satisfaction, locale)}
        options={satisfactions.map((value) => ({
          value,
          label: say(satisfactionLabels[value], locale),
        }))}
      />
      <TextArea
        name="comment"
        label={say(acts.comment, locale)}
        hint={say(acts.commentHint, locale)}
        maxLength={2000}
        rows={2}
      />
    </>
  );
}
