import type { Metadata } from "next";
import { BoardFilters } from "@/components/insight/board-filters";
import { boardLinks } from "@/components/insight/board-links";
import { Compared } from "@/components/insight/compared";
import { Dashboard } from "@/components/insight/dashboard";
import { ThreeRates } from "@/components/insight/headline";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import { getPublishedDashboard } from "@/lib/insight/queries/dashboard";
import { codesOf, readBoard } from "@/lib/web/board";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** The district's figures for a place and a period, each opening to what it counts. */
export default async function InsightPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const at = now();
  const board = await readBoard(await searchParams, at);
  const { asked, home, frame, narrow, other, today, part, periods } = board;
  const counted = await getPublishedDashboard({ ...board, codes: codesOf(board), now: at });
  const links = boardLinks(asked, home.code, "/insight");
  const { measures, before } = counted;
  const told = { raised: measures.raised ?? 0, adopted: measures.taken ?? 0 };
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <header>
        <BoardFilters
          action="/insight"
          {...{ asked, home, frame, narrow, links, periods, locale }}
          now={at}
        />
        <h1>{say(copy.headline, locale, told)}</h1>
        <Compared span={other} locale={locale} />
        <ThreeRates {...{ measures, before, links, locale }} />
      </header>
      <Dashboard {...{ counted, asked, part, links, today, locale }} parts={frame.parts} now={at} />
    </main>
  );
}
