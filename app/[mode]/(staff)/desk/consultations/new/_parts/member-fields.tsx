import { Checkbox } from "@/components/forms/checkbox";
import { Tag } from "@/components/ui/tag";
import { exclusionLabels } from "@/lib/consultation/copy";
import type { MemberProposal } from "@/lib/consultation/rules/propose-members";
import { reasonWords } from "@/lib/consultation/rules/reason-words";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { proposals: readonly MemberProposal[]; locale: Locale };

/** The rule proposes and says why; people decide who may come and who must. */
export function MemberFields({ proposals, locale }: Props) {
  return (
    <fieldset className="field">
      <legend className="label">{say(copy.members, locale)}</legend>
      <p className="meta">{say(copy.membersNote, locale)}</p>
      {proposals.map((each) => (
        <div key={each.slug}>
          <Checkbox
            name="members"
            value={each.slug}
            defaultChecked={each.chosen}
            note={reasonWords(each.reasons, null, locale)}
          >
            {each.name}{" "}
            {each.excluded && <Tag kind="no">{say(exclusionLabels[each.excluded], locale)}</Tag>}
          </Checkbox>
          <div className="ml-8">
            <Checkbox name="must" value={each.slug}>
              {say(copy.must, locale, { name: each.name })}
            </Checkbox>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
