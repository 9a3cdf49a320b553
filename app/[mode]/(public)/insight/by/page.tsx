import type { Metadata } from "next";
import { BoardFilters } from "@/components/insight/board-filters";
import { Definitions } from "@/components/insight/definitions";
import { PartMap } from "@/components/insight/part-map";
import { RankedTable } from "@/components/insight/ranked-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { boardDimensionLabels, boardLabels } from "@/lib/insight/copy/board";
import { boardCopy } from "@/lib/insight/copy/dashboard";
import { byCopy as copy } from "@/lib/insight/copy/split";
import { dimensions } from "@/lib/insight/model/board";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { MonthPicture } from "./_parts/month-picture";
import { type Read, readRows } from "./_parts/rows";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(boardCopy.more, parseMode((await params).mode).locale) };
}

/** Which figure, and by what; both in the address. */
function Choices({ read, locale }: { read: Read; locale: Locale }) {
  const { links, by, figure, choices, asked } = read;
  const wide = dimensions.filter((each) => each !== "district" || asked.scope.length < 6);
  const open = wide.filter((each) => !asked.narrow || read.keepsNarrow(each));
  return (
    <div className="grid gap-2 mt-4 no-print">
      <FilterChips
        locale={locale}
        label={say(copy.by, locale)}
        items={open.map((each) => ({
          href: links.by(each),
          label: say(boardDimensionLabels[each], locale),
          current: each === by,
        }))}
      />
      <FilterChips
        locale={locale}
        label={say(copy.figure, locale)}
        items={choices.map((each) => ({
          href: links.by(by, each),
          label: say(boardLabels[each], locale),
          current: each === figure,
        }))}
      />
    </div>
  );
}

function Picture({ read, locale }: { read: Read; locale: Locale }) {
  const { by, map, rows, figure } = read;
  if (by === "month") return <MonthPicture read={read} locale={locale} />;
  if (!map) return null;
  return (
    <Section id="map" title={say(copy.map, locale)}>
      <PartMap {...map} {...{ rows, figure, locale }} />
    </Section>
  );
}

type ComparedProps = { read: Read; title: string; locale: Locale };

/** The picture and the table; beside a map the table says that figure alone. */
function Compared({ read, title, locale }: ComparedProps) {
  const { by, figure, rows, map, shown } = read;
  if (rows.length === 0) return <EmptyState>{say(copy.none, locale)}</EmptyState>;
  const note = say(by === "month" ? copy.inOrder : copy.ranked, locale);
  return (
    <div className={map ? "columns even" : "sections"}>
      <Picture read={read} locale={locale} />
      <Section id="table" title={say(boardLabels[figure], locale)} aside={note}>
        <RankedTable caption={title} shown={map ? [] : shown} {...{ by, figure, rows, locale }} />
      </Section>
    </div>
  );
}

/** One figure by street, department, category …: as a picture where there is one, and as a table. */
export default async function InsightByPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const at = now();
  const read = await readRows(await searchParams, at, locale);
  const { by, figure, asked, home, frame, narrow, links, periods } = read;
  const title = say(copy.title, locale, {
    by: say(boardDimensionLabels[by], locale),
    figure: say(boardLabels[figure], locale),
  });
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <header>
        <BoardFilters
          action="/insight/by"
          {...{ asked, home, frame, narrow, links, periods, locale }}
          now={at}
        />
        <h1>{title}</h1>
        <Choices read={read} locale={locale} />
        <p className="actions mt-2 no-print">
          <LinkButton small plain icon="chevron-left" href={read.back}>
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </header>
      <Compared read={read} title={title} locale={locale} />
      <Definitions keys={[...new Set([figure, ...read.shown])]} locale={locale} />
    </main>
  );
}
