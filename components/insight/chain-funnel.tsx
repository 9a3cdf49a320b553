import { Funnel } from "@/components/charts/funnel";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { itemUnit, measureTitles, measureUnits } from "@/lib/insight/copy/board";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { Measures } from "@/lib/insight/model/board";
import { type FunnelKey, funnelOf } from "@/lib/insight/model/chain";
import type { BoardLinks } from "./board-links";

type Props = { measures: Measures; links: BoardLinks; locale: Locale };

const titles = { complaint: copy.complaintFunnel, suggestion: copy.suggestionFunnel };

function One({ of, measures, links, locale }: Props & { of: FunnelKey }) {
  const steps = funnelOf(of, measures);
  const first = steps[0]?.measure;
  const unit = (first && measureUnits[first]) ?? itemUnit;
  return (
    <div>
      <h3 className="mb-2">{say(titles[of], locale)}</h3>
      <Funnel
        caption={say(titles[of], locale)}
        head={{ step: say(copy.step, locale), count: say(copy.counted, locale) }}
        unit={say(unit, locale)}
        locale={locale}
        rows={steps.map(({ measure, value, of: whole }) => ({
          key: measure,
          label: say(measureTitles[measure], locale),
          ...{ value, of: whole, href: links.items(measure) },
        }))}
      />
    </div>
  );
}

/** What is left of what came in, step by step; each kind of record by itself. */
export function ChainFunnel(props: Props) {
  const { locale, measures } = props;
  return (
    <Section id="funnel" title={say(copy.funnel, locale)} aside={say(copy.funnelNote, locale)}>
      <div className="grid gap-10">
        {measures.received === undefined ? null : <One {...props} of="complaint" />}
        <One {...props} of="suggestion" />
      </div>
    </Section>
  );
}
