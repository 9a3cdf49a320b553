import type { ReactNode } from "react";
import { StateTag } from "@/components/problem/state-tag";
import { DateCard } from "@/components/ui/date-card";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import {
  type HeldItem,
  type ItemsFilter,
  listPublishedHeld,
  listPublishedProblemsIn,
  listPublishedRaisedIn,
  type ProblemItem,
  type RaisedItem,
} from "@/lib/campaign/queries/campaign-items";
import { statusTags as consultationTags } from "@/lib/consultation/copy";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import { statusTags as problemTags } from "@/lib/problem/copy";
import { adoptionTags } from "@/lib/suggestion/copy";
import { campaignsCopy as copy, type Items } from "../../../copy";

type Listed = { readonly rows: ReactNode | null; readonly next?: string };

function HeldRow({ row, locale }: { row: HeldItem; locale: Locale }) {
  return (
    <Row
      title={row.title}
      href={`/consultations/${row.ref}`}
      lead={<DateCard at={row.startsAt} locale={locale} state="past" />}
      end={<StateTag tag={consultationTags[row.status]} locale={locale} />}
      meta={
        <Meta
          as="span"
          parts={[
            row.venue,
            row.street,
            say(copy.came, locale, { members: row.members, residents: row.residents }),
          ]}
        />
      }
    />
  );
}

function RaisedRow({ row, locale }: { row: RaisedItem; locale: Locale }) {
  return (
    <Row
      title={row.title}
      href={`/suggestions/${row.ref}`}
      end={<StateTag tag={adoptionTags[row.adoption]} locale={locale} />}
      meta={<Meta as="span" parts={[row.street, row.department, shortDate(row.at, locale)]} />}
    />
  );
}

function ProblemRow({ row, locale }: { row: ProblemItem; locale: Locale }) {
  return (
    <Row
      title={row.title}
      href={`/problems/${row.ref}`}
      end={<StateTag tag={problemTags[row.status]} locale={locale} />}
      meta={<Meta as="span" parts={[row.street, shortDate(row.at, locale)]} />}
    />
  );
}

function shown<T extends { ref: string }>(
  page: Page<T>,
  Line: (props: { row: T; locale: Locale }) => ReactNode,
  locale: Locale,
): Listed {
  if (page.rows.length === 0) return { rows: null };
  const lines = page.rows.map((row) => <Line key={row.ref} row={row} locale={locale} />);
  return { rows: <Rows>{lines}</Rows>, next: page.next };
}

/** One page of the list that a figure opens to. */
export async function readItems(what: Items, filter: ItemsFilter, locale: Locale): Promise<Listed> {
  if (what === "held") return shown(await listPublishedHeld(filter), HeldRow, locale);
  if (what === "raised" || what === "adopted") {
    const adoption = what === "adopted" ? "taken" : undefined;
    return shown(await listPublishedRaisedIn({ ...filter, adoption }), RaisedRow, locale);
  }
  const solved = what === "solved";
  return shown(await listPublishedProblemsIn({ ...filter, solved }), ProblemRow, locale);
}
