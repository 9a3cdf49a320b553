import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { togetherWords } from "@/lib/suggestion/copy/group";
import { listGroups, listJoinable } from "@/lib/suggestion/queries/group";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { MergeForm } from "./_parts/merge-form";
import { togetherPath } from "./_parts/options";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
type Groups = Awaited<ReturnType<typeof listGroups>>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(togetherWords.title, parseMode((await params).mode).locale) };
}

function GroupRows({ groups, locale }: { groups: Groups; locale: Locale }) {
  if (groups.length === 0) return <EmptyState>{say(copy.none, locale)}</EmptyState>;
  return (
    <Rows>
      {groups.map(({ id, lead, members, visits, openedAt }) => (
        <Row
          key={id}
          href={`${togetherPath}/${id}`}
          title={lead?.title ?? id}
          meta={
            <Meta
              as="span"
              parts={[
                lead?.ref,
                say(copy.members, locale, { n: members }),
                say(copy.visits, locale, { n: visits }),
                shortDate(openedAt, locale),
              ]}
            />
          }
        />
      ))}
    </Rows>
  );
}

/** What the department handles together, and what it could. */
export default async function TogetherPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { lead, after } = readParams(await searchParams, ["lead", "after"]);
  const page = listHref(togetherPath, { lead, after });
  const person = await requirePerson(page);
  const [groups, joinable, refused] = await Promise.all([
    listGroups(person.actor),
    listJoinable(person.actor, after),
    refusedBefore(),
  ]);
  const { rows, next } = joinable;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain title={say(togetherWords.title, locale)} note={say(copy.note, locale)}>
        <div className="sections">
          <Section id="running" title={say(copy.running, locale)}>
            <GroupRows groups={groups} locale={locale} />
          </Section>
          <Section id="open" title={say(copy.open, locale)}>
            {rows.length < 2 && !after ? (
              <EmptyState>{say(copy.nothingOpen, locale)}</EmptyState>
            ) : (
              <MergeForm {...{ rows, lead, page, refused, locale }} />
            )}
            <Pager
              start={after ? togetherPath : null}
              next={next ? listHref(togetherPath, { lead, after: next }) : null}
              locale={locale}
            />
          </Section>
        </div>
        <p className="actions mt-6">
          <LinkButton href="/handling/suggestions" icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </HandlingFrame>
  );
}
