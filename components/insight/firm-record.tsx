import type { ReactNode } from "react";
import { HeadFigure } from "@/components/shell/staff-shell";
import { DefinitionList } from "@/components/ui/definition-list";
import { Figure, Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { count, type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy, firmDefinitions, firmLabels, firmUnits } from "@/lib/insight/copy/firm";
import { type FirmItemKind, type FirmRecord, firmThings } from "@/lib/insight/model/firm";

type Props = {
  record: FirmRecord;
  itemsOf: (of: FirmItemKind) => string;
  locale: Locale;
  /** What only staff and the firm itself are told. */
  inside?: boolean;
};

function Complaints({ record, itemsOf, locale }: Props) {
  const { all, good } = record.counts.complaints;
  return (
    <HeadFigure term={say(firmLabels.complaints, locale)}>
      <Figure
        size="md"
        locale={locale}
        value={all}
        unit={say(copy.pieces, locale)}
        href={all > 0 ? itemsOf("complaints") : undefined}
      />
      <span className="meta block">{say(copy.service, locale, { n: good })}</span>
    </HeadFigure>
  );
}

function Shares({ record, itemsOf, locale }: Props) {
  return firmThings
    .filter((of) => of !== "complaints")
    .map((of) => {
      const { all, good } = record.counts[of];
      return (
        <HeadFigure key={of} term={say(firmLabels[of], locale)}>
          <Rate
            size="md"
            locale={locale}
            numerator={good}
            denominator={all}
            unit={say(firmUnits[of], locale)}
            href={all > 0 ? itemsOf(of) : undefined}
          />
        </HeadFigure>
      );
    });
}

function Inside({ record, itemsOf, locale }: Props) {
  const { waiting, days } = record;
  return (
    <>
      <HeadFigure term={say(copy.waiting, locale)}>
        <Figure
          size="md"
          locale={locale}
          value={waiting}
          unit={say(copy.pieces, locale)}
          href={waiting > 0 ? itemsOf("waiting") : undefined}
        />
      </HeadFigure>
      <HeadFigure term={say(copy.days, locale)}>
        {days === null ? "—" : say(copy.daysMedian, locale, { n: count(days, locale) })}
      </HeadFigure>
    </>
  );
}

/** What is counted of one firm, each figure a link to its items. */
export function FirmFigures(props: Props): ReactNode {
  return (
    <dl className="figures" aria-label={say(copy.record, props.locale)}>
      <Complaints {...props} />
      <Shares {...props} />
      {props.inside && <Inside {...props} />}
    </dl>
  );
}

/** How each figure is counted; always there, never folded away. */
export function FirmDefinitions({ note, locale }: { note: string; locale: Locale }) {
  return (
    <Section id="how" title={say(copy.how, locale)} aside={note}>
      <DefinitionList
        ruled
        items={firmThings.map((of) => ({
          term: say(firmLabels[of], locale),
          value: say(firmDefinitions[of], locale),
        }))}
      />
      <p className="meta mt-3">{say(copy.unranked, locale)}</p>
    </Section>
  );
}
