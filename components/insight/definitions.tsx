import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import {
  boardDefinitions,
  boardLabels,
  timingDefinitions,
  timingLabels,
} from "@/lib/insight/copy/board";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import { firmTexts } from "@/lib/insight/copy/firm";
import { reportTexts } from "@/lib/insight/copy/report-figures";
import { type AnyFigureKey, timings } from "@/lib/insight/model/board";
import { figureTable } from "@/lib/insight/model/figures";

const all = Object.keys(figureTable) as AnyFigureKey[];

/** What is counted elsewhere. */
function Further({ locale }: { locale: Locale }) {
  const links = [
    ["/insight/rates", copy.rates],
    ["/insight/figures", reportTexts.open],
    ["/firms", firmTexts.lead],
  ] as const;
  return links.map(([href, text]) => (
    <p key={href} className="mt-3 no-print">
      <Link href={href} prefetch={false}>
        {say(text, locale)}
      </Link>
    </p>
  ));
}

type Props = { keys?: readonly AnyFigureKey[]; lengths?: boolean; locale: Locale };

/** How each figure is counted; always there, never folded away. */
export function Definitions({ keys = all, lengths = false, locale }: Props) {
  const figures = keys.map((key) => ({
    term: say(boardLabels[key], locale),
    value: say(boardDefinitions[key], locale),
  }));
  const days = timings.map((key) => ({
    term: say(timingLabels[key], locale),
    value: say(timingDefinitions[key], locale),
  }));
  return (
    <Section id="how" title={say(copy.how, locale)} aside={say(copy.source, locale)}>
      <DefinitionList ruled items={lengths ? [...figures, ...days] : figures} />
      {lengths && <Further locale={locale} />}
    </Section>
  );
}
