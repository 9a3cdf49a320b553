import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { stanceLabels } from "@/lib/consultation/copy/matter";
import type { MatterDesk } from "@/lib/consultation/queries/matter-item";
import { type Locale, say } from "@/lib/core/i18n";
import { deskMattersCopy as copy } from "../../copy";

/** What was said in the publicity period, without names. */
export function Said({ matter, locale }: { matter: MatterDesk; locale: Locale }) {
  if (!matter.publicUntil) return null;
  return (
    <Section
      id="voices"
      title={say(copy.voices, locale)}
      aside={say(copy.counts, locale, { ...matter.voices })}
    >
      {matter.said.length === 0 && <p className="soft py-3">{say(copy.noVoices, locale)}</p>}
      <Rows>
        {matter.said.map((each) => (
          <Row key={each.id} title={each.text} meta={say(stanceLabels[each.stance], locale)} />
        ))}
      </Rows>
    </Section>
  );
}
