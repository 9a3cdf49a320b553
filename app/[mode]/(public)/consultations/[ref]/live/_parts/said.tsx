import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { capacityLabels, natureLabels } from "@/lib/consultation/copy";
import type { LiveState } from "@/lib/consultation/model/live-state";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { liveCopy as copy } from "../copy";

/** What the recorder noted, the newest first; sides, not names. */
export function Said({ state, locale }: { state: LiveState; locale: Locale }) {
  const titleOf = (position: number | null) =>
    state.agenda.find((item) => item.position === position)?.title;
  return (
    <Section id="said" title={say(copy.said, locale)}>
      {state.points.length === 0 && <p className="soft py-3">{say(copy.nothingSaid, locale)}</p>}
      <Rows>
        {state.points.toReversed().map((point) => (
          <Row
            key={point.id}
            title={point.text}
            meta={
              <Meta
                as="span"
                parts={[
                  say(capacityLabels[point.side], locale),
                  say(natureLabels[point.nature], locale),
                  titleOf(point.position),
                  clockTime(new Date(point.at)),
                ]}
              />
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
