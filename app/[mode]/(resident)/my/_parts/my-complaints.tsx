import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { StatusTag } from "@/components/complaint/status-tag";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { listMyComplaints } from "@/lib/complaint/queries/mine";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { actor: Actor; after?: string; now: Date; locale: Locale };

type MyComplaint = Awaited<ReturnType<typeof listMyComplaints>>["rows"][number];

function OneRow({ row, now, locale }: { row: MyComplaint; now: Date; locale: Locale }) {
  const category = locale === "zh" ? row.category?.name : row.category?.nameEn;
  const date = shortDate(row.submittedAt ?? row.createdAt, locale);
  return (
    <Row
      href={`/my/complaints/${row.ref}`}
      title={row.title}
      meta={[row.placeName, category, date].filter(Boolean).join(" · ")}
      end={
        <>
          <StatusTag status={row.status} locale={locale} />
          {row.running && <DeadlineTag deadline={row.running} now={now} locale={locale} />}
        </>
      }
    />
  );
}

function Nothing({ locale }: { locale: Locale }) {
  return (
    <EmptyState
      action={
        <LinkButton first href="/report" icon="square-pen">
          {say(copy.report, locale)}
        </LinkButton>
      }
    >
      {say(copy.none, locale)}
    </EmptyState>
  );
}

/** What one reported, newest first, each with where it stands and the promise that runs. */
export async function MyComplaints({ actor, after, now, locale }: Props) {
  const { rows, next } = await listMyComplaints(actor, { after });
  return (
    <Section id="complaints" title={say(copy.complaints, locale)}>
      {rows.length === 0 && <Nothing locale={locale} />}
      <Rows>
        {rows.map((row) => (
          <OneRow key={row.ref} row={row} now={now} locale={locale} />
        ))}
      </Rows>
      <Pager
        locale={locale}
        next={next ? `/my?after=${next}` : null}
        start={after ? "/my" : null}
      />
    </Section>
  );
}
