import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { say } from "@/lib/core/i18n";
import { sectorLabels } from "@/lib/place/copy";
import { getPlaceNames } from "@/lib/place/queries";
import { getMember } from "@/lib/place/queries/member";
import { expertiseNames } from "@/lib/place/rules/expertise";
import { parseMode } from "@/lib/web/mode";
import { membersCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getMember((await params).slug))?.name };
}

export default async function MemberPage({ params }: Props) {
  const { mode: segment, slug } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const member = await getMember(slug);
  if (!member) notFound();
  const names = await getPlaceNames({ divisions: [member.divisionCode] });
  const sector = sectorLabels[member.sector];
  const name = shownName(member, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle
        mode={mode}
        title={name}
        above={<p className="meta">{sector && say(sector, locale)}</p>}
      >
        {member.standing && <p className="soft">{say(copy.standing, locale)}</p>}
      </PageTitle>
      <DefinitionList
        ruled
        items={[
          { term: say(copy.expertise, locale), value: expertiseNames(member.expertise, locale) },
          { term: say(copy.home, locale), value: names.division(member.divisionCode.slice(0, 9)) },
          { term: say(copy.group, locale), value: member.group },
        ]}
      />
      <Section id="joined" title={say(copy.joined, locale)}>
        {member.venues.length === 0 ? (
          <EmptyState>{say(copy.none, locale)}</EmptyState>
        ) : (
          <Rows>
            {member.venues.map((venue) => (
              <Row key={venue.code} href={`/venues/${venue.code}`} title={venue.name} />
            ))}
          </Rows>
        )}
      </Section>
    </main>
  );
}
