import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseRecord } from "@/components/complaint/case-record";
import { DoneNotice } from "@/components/complaint/done-notice";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskCopy } from "../../copy";
import { TriageItem } from "../_parts/item";
import { QueueKeys } from "../_parts/queue-keys";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(deskCopy.complaints, parseMode(mode).locale)} ${ref}` };
}

function Onward({ code, locale }: { code: string; locale: Locale }) {
  return (
    <p className="actions mt-6">
      <LinkButton href="/desk/complaints" icon="chevron-left">
        {say(copy.back, locale)}
      </LinkButton>
      <LinkButton href={`/trace/${code}`} icon="route">
        {say(copy.chain, locale)}
      </LinkButton>
    </p>
  );
}

export default async function DeskComplaintPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/complaints/${ref}`;
  const person = await requirePerson(page);
  const at = now();
  const { actor } = person;
  const complaint = await getComplaint(actor, ref, at);
  if (complaint?.relation !== "official") notFound();
  const done = (await searchParams).done;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={complaint.summary ?? complaint.title}
        note={<span className="ref">{complaint.ref}</span>}
        panel={
          <section
            className="panel order-first staff:order-none"
            aria-label={say(copy.preview, locale)}
          >
            <TriageItem heading="none" {...{ actor, complaint, page, locale }} now={at} />
          </section>
        }
      >
        <DoneNotice done={done} locale={locale} />
        <CaseRecord of={complaint} now={at} locale={locale} />
        <Onward code={complaint.ref} locale={locale} />
        <QueueKeys locale={locale} alone />
      </StaffMain>
    </DeskFrame>
  );
}
