import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { type ConsentCounts, countConsents } from "@/lib/account/queries/consent";
import { count, type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "../_parts/admin-frame";
import { Refused } from "../_parts/refused";
import { adminCopy, consentsCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(adminCopy.consents, parseMode((await params).mode).locale) };
}

type Notices = ConsentCounts["notices"];

function NoticeTable({ notices, locale }: { notices: Notices; locale: Locale }) {
  const columns: Column<Notices[number]>[] = [
    { key: "notice", label: say(copy.notice, locale), heading: true, cell: (row) => row.notice },
    { key: "version", label: say(copy.version, locale), cell: (row) => row.version },
    {
      key: "given",
      label: say(copy.given, locale),
      number: true,
      cell: (row) => count(row.given, locale),
    },
    {
      key: "withdrawn",
      label: say(copy.withdrawn, locale),
      number: true,
      cell: (row) => count(row.withdrawn, locale),
    },
  ];
  return (
    <DataTable
      caption={say(adminCopy.consents, locale)}
      columns={columns}
      rows={notices}
      rowKey={(row) => `${row.notice} ${row.version}`}
    />
  );
}

function Figures({ counts, locale }: { counts: ConsentCounts; locale: Locale }) {
  const unit = say(copy.unit, locale);
  return (
    <>
      <HeadFigure term={say(copy.people, locale)}>
        <Figure value={counts.people} unit={unit} locale={locale} />
      </HeadFigure>
      <HeadFigure term={say(copy.erased, locale)}>
        <Figure value={counts.erased} unit={unit} locale={locale} />
      </HeadFigure>
    </>
  );
}

export default async function ConsentsPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/admin/consents");
  const counts = await countConsents(person.actor);
  if (!counts) return <Refused person={person} reason="not-data-protection" locale={locale} />;
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain
        title={say(adminCopy.consents, locale)}
        note={say(copy.note, locale)}
        figures={<Figures counts={counts} locale={locale} />}
      >
        {counts.notices.length === 0 ? (
          <EmptyState>{say(copy.none, locale)}</EmptyState>
        ) : (
          <NoticeTable notices={counts.notices} locale={locale} />
        )}
      </StaffMain>
    </AdminFrame>
  );
}
