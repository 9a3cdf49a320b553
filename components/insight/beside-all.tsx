import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section-head";
import { count, type Locale, say } from "@/lib/core/i18n";
import { boardLabels } from "@/lib/insight/copy/board";
import { deskBoardCopy as copy } from "@/lib/insight/copy/desk-board";
import type { AnyFigureKey, Measures } from "@/lib/insight/model/board";
import { boardFigure, changeOf } from "@/lib/insight/model/figures";
import { ShownFigure } from "./board-figure";
import type { BoardLinks } from "./board-links";

const compared: readonly AnyFigureKey[] = [
  "adoption-rate",
  "answered",
  "resolved-rate",
  "meeting-rate",
  "rework-rate",
  "promises-kept",
  "work-satisfaction",
  "result-satisfaction",
  "response-rate",
  "solved-rate",
  "satisfaction-rate",
];

type Props = { own: Measures; all: Measures; links: BoardLinks; locale: Locale };

function columnsOf({ own, all, links, locale }: Props): Column<AnyFigureKey>[] {
  return [
    {
      key: "figure",
      label: say(copy.figure, locale),
      heading: true,
      cell: (key) => say(boardLabels[key], locale),
    },
    {
      key: "ours",
      label: say(copy.ours, locale),
      number: true,
      cell: (key) => {
        const figure = boardFigure(key, own);
        return <ShownFigure {...{ figure, locale }} href={links.items(figure.measure)} />;
      },
    },
    {
      key: "all",
      label: say(copy.all, locale),
      number: true,
      cell: (key) => <ShownFigure figure={boardFigure(key, all)} locale={locale} />,
    },
    {
      key: "more",
      label: say(copy.more, locale),
      number: true,
      cell: (key) => {
        const change = changeOf(boardFigure(key, own), boardFigure(key, all));
        if (change === null) return "—";
        return `${change > 0 ? "+" : change < 0 ? "−" : ""}${count(Math.abs(change), locale)}`;
      },
    },
  ];
}

/** One department beside the whole district; no other one is named. */
export function BesideAll(props: Props) {
  const { locale } = props;
  return (
    <Section id="beside" title={say(copy.beside, locale)} aside={say(copy.besideNote, locale)}>
      <DataTable
        caption={say(copy.beside, locale)}
        columns={columnsOf(props)}
        rows={compared}
        rowKey={(key) => key}
      />
    </Section>
  );
}
