import { mapWords } from "@/components/map/copy";
import { MapSheet, type SheetStreet } from "@/components/map/map-sheet";
import { count, joined, type Locale, percent, say } from "@/lib/core/i18n";
import { boardLabels } from "@/lib/insight/copy/board";
import { byCopy as copy } from "@/lib/insight/copy/split";
import type { AnyFigureKey, BoardFigure } from "@/lib/insight/model/board";
import { boardFigure, shareOf } from "@/lib/insight/model/figures";
import { depthBetween, depthOf } from "@/lib/insight/model/heat";
import { type NamedRow, saidOf } from "./ranked-table";

type Props = {
  view: {
    readonly width: number;
    readonly height: number;
    readonly targets: number;
    readonly streets: readonly SheetStreet[];
    readonly marks: readonly { readonly x: number; readonly y: number; readonly code: string }[];
  };
  titles: ReadonlyMap<string, string>;
  figure: AnyFigureKey;
  rows: readonly NamedRow[];
  invented: boolean;
  locale: Locale;
};

function signOf(figure: BoardFigure, locale: Locale): string {
  if (figure.all === null) return count(figure.value, locale);
  return shareOf(figure) === null ? "—" : percent(figure.value, figure.all);
}

type Spot = Props["view"]["marks"][number];

/** A street's name with its figure, as the link to its own dashboard. */
function markOf({ x, y, code }: Spot, rows: Props["rows"], { figure, titles, locale }: Props) {
  const row = rows.find((each) => each.key === code);
  const own = row && boardFigure(figure, row.measures);
  const href = row?.href ?? (own && row?.opens(own));
  if (!own || !href) return null;
  const said = { name: row.name, figure: say(boardLabels[figure], locale) };
  return {
    ...{ x, y, key: code, href, look: "figure" as const },
    title: titles.get(code),
    sign: signOf(own, locale),
    name: say(copy.mark, locale, { ...said, said: saidOf(own, locale) }),
  };
}

/** Counts by their share of the most; shares between the least and the most of them. */
function depthsOf(figures: readonly BoardFigure[]) {
  const shares = figures.flatMap((each) => shareOf(each) ?? []);
  const [least, high] = [Math.min(...shares), Math.max(...shares)];
  const most = Math.max(...figures.map((each) => each.value), 0);
  return (figure: BoardFigure | undefined): number => {
    if (!figure) return 0;
    const share = shareOf(figure);
    if (share !== null) return depthBetween(share, least, high);
    return figure.all === null ? depthOf(figure.value, most) : 0;
  };
}

/** Streets as they lie to each other, the darker the higher; every one opens to its dashboard. */
export function PartMap(props: Props) {
  const { view, figure, rows, invented, locale } = props;
  const of = new Map(rows.map((row) => [row.key, boardFigure(figure, row.measures)]));
  const depth = depthsOf([...of.values()]);
  const notes = [
    say(copy.mapNote, locale),
    say(mapWords.schematic, locale),
    say(mapWords.stretched, locale),
    invented && say(mapWords.invented, locale),
  ];
  return (
    <figure className="part-map">
      <MapSheet
        {...view}
        label={joined([say(copy.map, locale), say(boardLabels[figure], locale)], locale)}
        streets={view.streets.map((street) => ({
          ...street,
          depth: depth(of.get(street.code)),
        }))}
        names={[]}
        marks={view.marks.flatMap((mark) => markOf(mark, rows, props) ?? [])}
      />
      <figcaption className="meta mt-2">{joined(notes, locale, "clauses")}</figcaption>
    </figure>
  );
}
