import type { Metadata } from "next";
import Link from "next/link";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Row, Rows } from "@/components/ui/rows";
import { now } from "@/lib/core/clock";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { followCopy as copy, followSubjectLabels } from "@/lib/notification/copy/follow";
import { newsOfPlaces, type PlaceComplaint } from "@/lib/notification/queries/follow-places";
import { type FollowRow, listFollows } from "@/lib/notification/queries/follows";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function FollowingPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { actor } = await requirePerson("/my/following");
  const [rows, news] = await Promise.all([listFollows(actor), newsOfPlaces(actor, now())]);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} />
      {rows.length === 0 && (
        <EmptyState action={<LinkButton href="/problems">{say(copy.look, locale)}</LinkButton>}>
          {say(copy.empty, locale)}
        </EmptyState>
      )}
      <Rows>
        {rows.map((row) => (
          <Followed
            key={`${row.subject} ${row.key}`}
            row={row}
            news={isPlace(row) ? (news.get(row.key) ?? []) : undefined}
            locale={locale}
          />
        ))}
      </Rows>
    </main>
  );
}

const isPlace = ({ subject }: FollowRow) => subject === "compound" || subject === "division";

/** What became public at a place lately, each with the way to it. */
function NewHere({ news, locale }: { news: readonly PlaceComplaint[]; locale: Locale }) {
  if (news.length === 0) return say(copy.nothingHere, locale);
  return (
    <span className="grid gap-1">
      <span className="meta">{say(copy.newHere, locale)}</span>
      {news.map(({ ref, title, at }) => (
        <span key={ref}>
          <Link href={`/trace/${ref}`} prefetch={false}>
            {title}
          </Link>{" "}
          <span className="meta">{shortDate(at, locale)}</span>
        </span>
      ))}
    </span>
  );
}

type FollowedProps = { row: FollowRow; news?: readonly PlaceComplaint[]; locale: Locale };

function Followed({ row, news, locale }: FollowedProps) {
  const label = say(followSubjectLabels[row.subject], locale);
  const since = say(copy.since, locale, { date: shortDate(row.at, locale) });
  return (
    <Row
      title={row.href ? <Link href={row.href}>{row.title}</Link> : row.title}
      meta={[label, since].join(" · ")}
      end={
        <form method="post" action="/api/follow">
          <input type="hidden" name="act" value="end" />
          <input type="hidden" name="subject" value={row.subject} />
          <input type="hidden" name="key" value={row.key} />
          <Button
            type="submit"
            small
            plain
            aria-label={`${say(copy.unfollow, locale)} ${row.title}`}
          >
            {say(copy.unfollow, locale)}
          </Button>
        </form>
      }
    >
      {news && <NewHere news={news} locale={locale} />}
    </Row>
  );
}
