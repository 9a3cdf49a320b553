import { Figure, Rate } from "@/components/ui/figure";
import { count, type Locale, say, type Text } from "@/lib/core/i18n";
import { boardLabels, itemUnit, measureUnits } from "@/lib/insight/copy/board";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { AnyFigureKey, BoardFigure, Measures } from "@/lib/insight/model/board";
import { boardFigure, changeOf, figureTable } from "@/lib/insight/model/figures";
import type { BoardLinks } from "./board-links";

type ShownProps = {
  figure: BoardFigure;
  locale: Locale;
  /** Where it opens to; nothing opens where nothing was counted. */
  href?: string;
  unit?: Text;
  size?: "lg" | "md" | "sm";
};

/** The counter of a figure: of what a share divides by, else of what it counts. */
export function unitOf(key: AnyFigureKey): Text {
  const { of, all } = figureTable[key];
  return measureUnits[all ?? of] ?? itemUnit;
}

/** A count with its counter, or a share with its fraction; the figure itself is the link. */
export function ShownFigure({ figure, locale, href, unit, size }: ShownProps) {
  const { key, value, all } = figure;
  const look = { locale, size, unit: say(unit ?? unitOf(key), locale) };
  if (all === null) return <Figure {...look} value={value} href={value > 0 ? href : undefined} />;
  return <Rate {...look} numerator={value} denominator={all} href={all > 0 ? href : undefined} />;
}

function signed(change: number, locale: Locale): string {
  const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
  return `${sign}${count(Math.abs(change), locale)}`;
}

/** What it was in the other period, and by how much a share rose; no colour says which is good. */
function Before({
  now,
  before,
  locale,
}: {
  now: BoardFigure;
  before: BoardFigure;
  locale: Locale;
}) {
  const change = changeOf(now, before);
  return (
    <span className="meta block">
      {say(copy.earlier, locale)} <ShownFigure figure={before} locale={locale} />
      {change !== null && ` · ${say(copy.points, locale, { n: signed(change, locale) })}`}
    </span>
  );
}

type ListProps = {
  keys: readonly AnyFigureKey[];
  measures: Measures;
  before: Measures | null;
  links: BoardLinks;
  locale: Locale;
  labels?: Partial<Record<AnyFigureKey, Text>>;
  units?: Partial<Record<AnyFigureKey, Text>>;
  size?: "lg" | "md" | "sm";
};

/** Figures in a row, each a link to its items, with what they were before. */
export function FigureList(props: ListProps) {
  const { keys, measures, before, links, locale, labels, units, size = "sm" } = props;
  return (
    <dl className="figures">
      {keys.map((key) => {
        const figure = boardFigure(key, measures);
        return (
          <div key={key} className="flex flex-col-reverse justify-end">
            <dt>{say(labels?.[key] ?? boardLabels[key], locale)}</dt>
            <dd>
              <ShownFigure
                {...{ figure, locale, size }}
                unit={units?.[key]}
                href={links.items(figure.measure)}
              />
              {before && <Before now={figure} before={boardFigure(key, before)} locale={locale} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
