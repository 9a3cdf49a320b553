import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { listAskedOfMe } from "@/lib/complaint/queries/asked-of-me";
import { listMyComing } from "@/lib/consultation/queries/my-consultations";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { listAwaitedRatings } from "@/lib/suggestion/queries/rating";
import { copy } from "../copy";

type Asked = { readonly href: string; readonly title: string; readonly what: string };

async function askedOf(actor: Actor, now: Date, locale: Locale): Promise<Asked[]> {
  const [complaints, ratings, coming] = await Promise.all([
    listAskedOfMe(actor),
    listAwaitedRatings(actor),
    listMyComing(actor, now),
  ]);
  const invited = coming.filter((row) => row.status === "invited");
  return [
    ...complaints.map(({ ref, title, status }) => ({
      href: `/my/complaints/${ref}`,
      title,
      what: say(status === "replied" ? copy.askedSolved : copy.askedQuestion, locale),
    })),
    ...invited.map(({ ref, title, startsAt }) => ({
      href: `/consultations/${ref}`,
      title,
      what: `${say(copy.askedJoin, locale)} · ${shortDate(startsAt, locale)}`,
    })),
    ...ratings.map(({ ref, title, until }) => ({
      href: `/suggestions/${ref}/rate`,
      title,
      what: until
        ? say(copy.askedRatingBy, locale, { day: shortDate(until, locale) })
        : say(copy.askedRating, locale),
    })),
  ];
}

/** The first block: what waits for a word of mine. Nothing stands here where nothing does. */
export async function AskedOfMe({ actor, now, locale }: Props) {
  const asked = await askedOf(actor, now, locale);
  if (asked.length === 0) return null;
  return (
    <Section id="asked" title={say(copy.asked, locale)}>
      <Rows>
        {asked.map((row) => (
          <Row key={row.href} href={row.href} title={row.title} meta={row.what} />
        ))}
      </Rows>
    </Section>
  );
}
type Props = { actor: Actor; now: Date; locale: Locale };
