import type { Metadata } from "next";
import { z } from "zod";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { Pager } from "@/components/ui/pager";
import { canSeeEvents } from "@/lib/account/policy";
import { listTrail } from "@/lib/account/queries/trail";
import { say } from "@/lib/core/i18n";
import { getDivisionNames } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "../_parts/admin-frame";
import { Refused } from "../_parts/refused";
import { TrailTable } from "../_parts/trail-table";
import { adminCopy, eventsCopy as copy, subjectLabels } from "../copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const shape = z.object({
  subject: z.enum(Object.keys(subjectLabels)).optional().catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(adminCopy.events, parseMode((await params).mode).locale) };
}

function hrefOf(filter: { subject?: string; after?: string }): string {
  const query = new URLSearchParams();
  if (filter.subject) query.set("subject", filter.subject);
  if (filter.after) query.set("after", filter.after);
  return query.size > 0 ? `/admin/events?${query}` : "/admin/events";
}

export default async function EventsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/admin/events");
  const verdict = canSeeEvents(person.actor);
  if (!verdict.allowed) return <Refused person={person} reason={verdict.reason} locale={locale} />;
  const { subject, after } = shape.parse(await searchParams);
  const page = await listTrail(person.actor, { subject, after });
  const divisions = await getDivisionNames(page.rows.map((row) => row.divisionCode));
  const chips = [undefined, ...Object.keys(subjectLabels)].map((key) => ({
    href: hrefOf({ subject: key }),
    label: say((key && subjectLabels[key]) || copy.all, locale),
    current: key === subject,
  }));
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain
        title={say(adminCopy.events, locale)}
        note={say(copy.note, locale)}
        filters={<FilterChips items={chips} locale={locale} label={say(copy.subjects, locale)} />}
      >
        {page.rows.length === 0 ? (
          <EmptyState>{say(copy.none, locale)}</EmptyState>
        ) : (
          <TrailTable rows={page.rows} divisions={divisions} locale={locale} />
        )}
        <Pager
          locale={locale}
          next={page.next ? hrefOf({ subject, after: page.next }) : null}
          start={after ? hrefOf({ subject }) : null}
        />
      </StaffMain>
    </AdminFrame>
  );
}
