import { Checkbox } from "@/components/forms/checkbox";
import { TextArea } from "@/components/forms/text-area";
import { Tag } from "@/components/ui/tag";
import { exclusionLabels } from "@/lib/consultation/copy";
import type { MemberProposal } from "@/lib/consultation/rules/propose-members";
import { reasonWords } from "@/lib/consultation/rules/reason-words";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { proposals: readonly MemberProposal[]; locale: Locale };

/** The rule proposes and says why; people decide, and say why where they overrule it. */
export function MemberFields({ proposals, locale }: Props) {
  return (
    <>
      <fieldset className="field">
        <legend className="label">{say(copy.members, locale)}</legend>
        <p className="meta">{say(copy.membersNote, locale)}</p>
        {proposals.map((each) => (
          <Checkbox
            key={each.slug}
            name="members"
            value={each.slug}
            defaultChecked={each.chosen}
            note={reasonWords(each.reasons, null, locale)}
          >
            {each.name}{" "}
            {each.excluded && <Tag kind="no">{say(exclusionLabels[each.excluded], locale)}</Tag>}
          </Checkbox>
        ))}
      </fieldset>
      <TextArea
        name="overrule"
        optional
        label={say(copy.overrule, locale)}
        maxLength={1000}
        rows={2}
      />
    </>
  );
}
