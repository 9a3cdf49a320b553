import type { Metadata } from "next";
import Link from "next/link";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { ManyResult } from "@/lib/complaint/commands/change-many";
import { listPicked, type Picked } from "@/lib/complaint/queries/bulk";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { opened } from "@/lib/core/secret";
import { requirePerson } from "@/lib/web/current-actor";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { safePath } from "@/lib/web/safe-path";
import { DeskFrame } from "../../../_parts/desk-frame";
import { reasonText, statusName } from "../_parts/texts";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.resultTitle, parseMode((await params).mode).locale) };
}

/** What the platform itself wrote into the address for this reader; nothing else is shown. */
function readResults(actor: Actor, token: string | undefined): ManyResult[] {
  const [by, ...lines] = (opened("bulk-result", token ?? "") ?? "").split(",");
  if (by !== actor.id) return [];
  return lines.map((line) => {
    const [ref = "", result = "unknown", reason = ""] = line.split("~");
    return { ref, result: result as ManyResult["result"], reason };
  });
}

type Known = ReadonlyMap<string, Picked>;

function columnsFor(known: Known, locale: Locale): Column<ManyResult>[] {
  return [
    {
      key: "complaint",
      label: say(copy.columns.complaint, locale),
      heading: true,
      cell: ({ ref }) => (
        <>
          <Link href={`/desk/complaints/${ref}`} prefetch={false}>
            {known.get(ref)?.title ?? ref}
          </Link>
          <span className="meta ref block font-normal">{ref}</span>
        </>
      ),
    },
    {
      key: "result",
      label: say(copy.columns.result, locale),
      cell: ({ result, reason }) => (
        <>
          <b>{say(copy.results[result], locale)}</b>
          {reason && <span className="meta block">{reasonText(reason, locale)}</span>}
        </>
      ),
    },
    {
      key: "now",
      label: say(copy.columns.now, locale),
      cell: ({ ref }) => statusName(known.get(ref)?.status ?? "", locale),
    },
  ];
}

type ResultProps = { actor: Actor; rows: ManyResult[]; locale: Locale };

async function Results({ actor, rows, locale }: ResultProps) {
  const refs = rows.map(({ ref }) => ref);
  const known = new Map((await listPicked(actor, refs)).map((each) => [each.ref, each]));
  const done = rows.filter(({ result }) => result === "done").length;
  return (
    <>
      <div className="mb-3">
        <Notice kind={done === rows.length ? "done" : "late"} icon="circle-check" status>
          {say(copy.resultNote, locale, { n: done, all: rows.length })}
        </Notice>
      </div>
      <DataTable
        sheet
        caption={say(copy.resultTitle, locale)}
        rows={rows}
        rowKey={({ ref }) => ref}
        columns={columnsFor(known, locale)}
      />
    </>
  );
}

export default async function BulkDonePage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { result, from } = readParams(await searchParams, ["result", "from"]);
  const back = safePath(from ?? "", "/desk/complaints");
  const person = await requirePerson(back);
  const rows = readResults(person.actor, result);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.resultTitle, locale)}>
        {rows.length === 0 ? (
          <EmptyState>{say(copy.oldResult, locale)}</EmptyState>
        ) : (
          <Results actor={person.actor} rows={rows} locale={locale} />
        )}
        <p className="actions mt-6">
          <LinkButton href={back} icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </DeskFrame>
  );
}
