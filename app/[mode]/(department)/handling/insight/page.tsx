import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BesideAll } from "@/components/insight/beside-all";
import { BoardFilters } from "@/components/insight/board-filters";
import { boardLinks } from "@/components/insight/board-links";
import { Compared } from "@/components/insight/compared";
import { Dashboard } from "@/components/insight/dashboard";
import { ThreeRates } from "@/components/insight/headline";
import { StaffMain } from "@/components/shell/staff-shell";
import { FilterChips } from "@/components/ui/filter-chips";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { deskBoardCopy as copy } from "@/lib/insight/copy/desk-board";
import { boardDepartments } from "@/lib/insight/policy/board";
import { countPublishedMeasures } from "@/lib/insight/queries/board";
import { getPublishedKeyNames } from "@/lib/insight/queries/board-names";
import { getPublishedDashboard } from "@/lib/insight/queries/dashboard";
import { codesOf, placeWords, readBoard } from "@/lib/web/board";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.own, parseMode((await params).mode).locale) };
}

/** The figures of the department in the address, if it is the reader's own; else there is no such page. */
async function readOwn(params: Params, at: Date) {
  const person = await requirePerson("/handling/insight");
  const names = await getPublishedKeyNames("department", boardDepartments(person.actor));
  const wanted = readParams(params, ["department"]).department;
  const own = [...names.values()].find((each) => !wanted || each.code === wanted);
  if (!own) notFound();
  const narrow = { by: "department" as const, key: own.code };
  const board = await readBoard(params, at, { narrow });
  const [counted, all] = await Promise.all([
    getPublishedDashboard({ ...board, codes: codesOf(board), now: at }),
    countPublishedMeasures({ ...board.filter, narrow: undefined }, at),
  ]);
  const links = boardLinks(board.asked, board.home.code, "/handling/insight");
  const others = [...names.values()].map((each) => ({
    href: listHref("/handling/insight", { department: each.code }),
    label: each.name,
    current: each.code === own.code,
  }));
  return { ...board, person, own, counted, all: all.get("") ?? {}, links, others };
}

/** A department's own figures beside the district's; another department's do not exist here. */
export default async function HandlingInsightPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const at = now();
  const read = await readOwn(await searchParams, at);
  const { person, own, asked, home, frame, other, today, part, links, others, periods } = read;
  const { measures, before } = read.counted;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.ownTitle, locale, { name: own.name })}
        note={say(copy.ownNote, locale, placeWords(read, locale))}
        filters={
          <BoardFilters
            action="/handling/insight"
            {...{ asked, home, frame, links, locale, periods }}
            fixed
            now={at}
          />
        }
      >
        <div className="sections">
          {others.length > 1 && (
            <FilterChips locale={locale} label={say(copy.whose, locale)} items={others} />
          )}
          <section aria-label={say(copy.own, locale)}>
            <Compared span={other} locale={locale} />
            <ThreeRates {...{ measures, before, links, locale }} />
          </section>
          <BesideAll own={measures} all={read.all} links={links} locale={locale} />
          <Dashboard
            {...{ asked, part, links, today, locale }}
            counted={read.counted}
            parts={frame.parts}
            now={at}
          />
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
