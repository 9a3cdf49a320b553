import type { Metadata } from "next";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { matterTags, sourceLabels } from "@/lib/consultation/copy";
import { matterWords } from "@/lib/consultation/copy/matter";
import {
  listMyMatters,
  listPublishedMatters,
  type OwnMatterRow,
  type PublicMatterRow,
} from "@/lib/consultation/queries/public-matters";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { mattersCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const path = "/consultations/matters";

export default async function MattersPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after } = readParams(await searchParams, ["after"]);
  const actor = await currentActor();
  const [page, mine] = await Promise.all([
    listPublishedMatters({ after }, now()),
    listMyMatters(actor),
  ]);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
        <p className="mt-3">
          <LinkButton href={`${path}/new`} icon="plus">
            {say(copy.suggest, locale)}
          </LinkButton>
        </p>
      </PageTitle>
      <div>
        {page.rows.length === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
        <Rows>
          {page.rows.map((row) => (
            <Publicised key={row.ref} row={row} locale={locale} />
          ))}
        </Rows>
        <Pager
          locale={locale}
          next={page.next ? listHref(path, { after: page.next }) : null}
          start={after ? path : null}
        />
      </div>
      <Mine rows={mine} locale={locale} />
    </main>
  );
}

function Publicised({ row, locale }: { row: PublicMatterRow; locale: Locale }) {
  const date = longDate(row.publicUntil, locale);
  return (
    <Row
      title={row.title}
      href={`${path}/${row.ref}`}
      end={<span className="meta">{say(matterWords.until, locale, { date })}</span>}
      meta={
        <Meta
          as="span"
          parts={[
            row.place,
            say(sourceLabels[row.source], locale),
            say(matterWords.support, locale, { n: row.supports }),
            say(matterWords.concern, locale, { n: row.concerns }),
          ]}
        />
      }
    />
  );
}

function Mine({ rows, locale }: { rows: readonly OwnMatterRow[]; locale: Locale }) {
  if (rows.length === 0) return null;
  return (
    <Section id="mine" title={say(copy.mine, locale)}>
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.ref}
            title={row.title}
            href={`${path}/${row.ref}`}
            end={<StateTag tag={matterTags[row.status]} locale={locale} />}
            meta={shortDate(row.suggestedAt, locale)}
          />
        ))}
      </Rows>
    </Section>
  );
}
