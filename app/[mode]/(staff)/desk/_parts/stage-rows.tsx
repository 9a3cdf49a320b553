import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import type { StageCounts } from "@/lib/complaint/queries/desk";
import { type Stage, stages } from "@/lib/complaint/queries/queue";
import { type Locale, say } from "@/lib/core/i18n";
import { deskCopy as copy } from "../copy";

const order = Object.keys(stages) as Stage[];
const pathOf = (stage: Stage) =>
  stage === "waiting" ? "/desk/complaints" : `/desk/complaints/stage/${stage}`;

/** The queues of complaints, each with what stands in it. */
export function StageRows({ counts, locale }: { counts: StageCounts; locale: Locale }) {
  return (
    <Section id="complaints" title={say(copy.complaints, locale)}>
      <Rows>
        {order.map((stage) => (
          <Row
            key={stage}
            href={pathOf(stage)}
            title={say(copy[stage], locale)}
            end={<Figure locale={locale} value={counts[stage]} unit={say(copy.items, locale)} />}
          />
        ))}
      </Rows>
    </Section>
  );
}
