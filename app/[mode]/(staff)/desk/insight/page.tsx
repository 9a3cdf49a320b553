import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoardFilters } from "@/components/insight/board-filters";
import { boardLinks } from "@/components/insight/board-links";
import { Compared } from "@/components/insight/compared";
import { Dashboard } from "@/components/insight/dashboard";
import { ThreeRates } from "@/components/insight/headline";
import { StaffMain } from "@/components/shell/staff-shell";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { deskBoardCopy as copy } from "@/lib/insight/copy/desk-board";
import { boardScopes, canOpenBoard } from "@/lib/insight/policy/board";
import { getPublishedDashboard } from "@/lib/insight/queries/dashboard";
import { codesOf, placeWords, readBoard } from "@/lib/web/board";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** The dashboard's area, for whoever works there; else there is no such page. */
async function readOwn(params: Params, at: Date) {
  const person = await requirePerson("/desk/insight");
  const own = boardScopes(person.actor)[0];
  if (own === undefined) notFound();
  const board = await readBoard(params, at, { home: own });
  if (!canOpenBoard(person.actor, board.asked.scope).allowed) notFound();
  const counted = await getPublishedDashboard({ ...board, codes: codesOf(board), now: at });
  const links = boardLinks(board.asked, board.home.code, "/desk/insight");
  const above = board.frame.above.filter((each) => each.code.startsWith(own));
  return { ...board, person, counted, links, frame: { ...board.frame, above } };
}

/** A district's figures for its staff, a street's for its liaison. */
export default async function DeskInsightPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const at = now();
  const read = await readOwn(await searchParams, at);
  const { person, asked, home, frame, narrow, other, today, part, counted, links, periods } = read;
  const { measures, before } = counted;
  const where = placeWords(read, locale);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale, where)}
        filters={
          <BoardFilters
            action="/desk/insight"
            {...{ asked, home, narrow, links, locale, frame, periods }}
            now={at}
          />
        }
      >
        <div className="sections">
          <section aria-label={say(copy.three, locale)}>
            <Compared span={other} locale={locale} />
            <ThreeRates {...{ measures, before, links, locale }} />
          </section>
          <Dashboard
            {...{ counted, asked, part, links, today, locale }}
            parts={frame.parts}
            now={at}
          />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
