import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { boardLinks } from "@/components/insight/board-links";
import { ItemTable } from "@/components/insight/item-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { joined, type Locale, say } from "@/lib/core/i18n";
import { itemUnit, measureTitles, measureUnits } from "@/lib/insight/copy/board";
import { itemsTexts as copy, rowUnits } from "@/lib/insight/copy/board-items";
import type { ItemsAsked } from "@/lib/insight/model/board";
import { isTiming, measures } from "@/lib/insight/model/figures";
import { type BoardItems, listBoardItems } from "@/lib/insight/queries/board-items";
import { adoptions, resolutionFilters } from "@/lib/suggestion/model";
import { placeWords, readBoard } from "@/lib/web/board";
import { currentActor } from "@/lib/web/current-actor";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const names = ["count", "key", "adoption", "resolution", "after"] as const;

function readItems(params: Params) {
  const read = readParams(params, names);
  return {
    ...{ after: read.after, key: read.key },
    measure: measures.find((each) => each === read.count),
    adoption: adoptions.find((each) => each === read.adoption),
    resolution: resolutionFilters.find((each) => each === read.resolution),
  };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { measure } = readItems(await searchParams);
  const { locale } = parseMode((await params).mode);
  return { title: measure ? say(measureTitles[measure], locale) : say(copy.back, locale) };
}

type CountedProps = { list: BoardItems; measure: ItemsAsked["measure"]; locale: Locale };

/** How much the figure says, in how many rows, and what of it is not listed. */
function Counted({ list, measure, locale }: CountedProps) {
  const unit = say(rowUnits[measure] ?? measureUnits[measure] ?? itemUnit, locale);
  const differ = list.total !== list.rowCount;
  const n = isTiming(measure) ? list.rowCount : list.total;
  const parts = [
    say(copy.all, locale, { n, unit: isTiming(measure) ? say(itemUnit, locale) : unit }),
    differ && !isTiming(measure) && say(copy.rows, locale, { n: list.rowCount }),
    list.withheld > 0 && say(copy.withheld, locale, { n: list.withheld }),
  ];
  return <p className="soft mt-2">{joined(parts, locale, "clauses")}</p>;
}

/** What one figure counts, one row each; whoever may not see a row sees that it was counted. */
export default async function InsightItemsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const [given, at] = [await searchParams, now()];
  const { after, measure, key, ...axes } = readItems(given);
  if (!measure) notFound();
  const board = await readBoard(given, at);
  const { asked, home } = board;
  const row = key && asked.by ? { by: asked.by, key } : {};
  const filter = { ...board.filter, ...axes, ...row, measure };
  const list = await listBoardItems(await currentActor(), filter, at, after);
  const links = boardLinks(asked, home.code, "/insight");
  const href = (more: Params) =>
    links.items(measure, { by: row.by, key: row.key, ...axes, ...(more as { after?: string }) });
  const title = say(measureTitles[measure], locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={title} spoken={title}>
        <p className="meta mt-2">{say(copy.place, locale, placeWords(board, locale))}</p>
        <Counted {...{ list, measure, locale }} />
        <p className="actions mt-2 no-print">
          <LinkButton small plain icon="chevron-left" href={links.here({ by: undefined })}>
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </PageTitle>
      {list.rows.length > 0 ? (
        <ItemTable caption={title} {...{ measure, locale }} rows={list.rows} />
      ) : (
        <EmptyState>{say(copy.none, locale)}</EmptyState>
      )}
      <Pager
        locale={locale}
        next={list.next ? href({ after: list.next }) : null}
        start={after ? href({}) : null}
      />
    </main>
  );
}
