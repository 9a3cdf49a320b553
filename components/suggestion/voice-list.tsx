import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { satisfactionLabels, solvedLabels } from "@/lib/complaint/copy";
import type { Satisfaction, SolvedAnswer } from "@/lib/complaint/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { sideLabels } from "@/lib/suggestion/copy";
import type { RatingSide } from "@/lib/suggestion/model";
import { acts } from "./copy";

export type VoiceShown = {
  readonly round: number;
  readonly side: RatingSide;
  readonly solved: SolvedAnswer;
  readonly satisfaction: Satisfaction;
  readonly comment: string | null;
  readonly at: Date;
};

/** What was said of the answers, each voice for itself, without names. */
export function VoiceList({ voices, locale }: { voices: readonly VoiceShown[]; locale: Locale }) {
  if (voices.length === 0) return <p className="soft">{say(acts.nobody, locale)}</p>;
  return (
    <Rows>
      {voices.map((voice) => (
        <Row
          key={`${voice.side} ${voice.at.toISOString()}`}
          title={say(solvedLabels[voice.solved], locale)}
          meta={
            <Meta
              as="span"
              parts={[
                say(sideLabels[voice.side], locale),
                say(satisfactionLabels[voice.satisfaction], locale),
                shortDate(voice.at, locale),
              ]}
            />
          }
        >
          {voice.comment}
        </Row>
      ))}
    </Rows>
  );
}
