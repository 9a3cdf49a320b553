import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseRecord } from "@/components/complaint/case-record";
import { CaseText } from "@/components/complaint/case-text";
import { DoneNotice } from "@/components/complaint/done-notice";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { handlingCopy as copy } from "../../copy";
import { ActPanel } from "../_parts/act-panel";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(copy.complaints, parseMode(mode).locale)} ${ref}` };
}

export default async function HandlingComplaintPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/handling/complaints/${ref}`;
  const person = await requirePerson(page);
  const at = now();
  const complaint = await getComplaint(person.actor, ref, at);
  if (complaint?.relation !== "official") notFound();
  const { done } = await searchParams;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={complaint.title}
        note={<span className="ref">{complaint.ref}</span>}
        panel={<ActPanel complaint={complaint} page={page} locale={locale} />}
      >
        <DoneNotice done={done} locale={locale} />
        <div className="sections">
          <Sheet label={say(copy.item, locale)}>
            <CaseText of={complaint} now={at} locale={locale} heading="none" />
          </Sheet>
          <CaseRecord of={complaint} now={at} locale={locale} base="/handling/complaints" />
          <p>
            <LinkButton href={`/trace/${complaint.ref}`} icon="route">
              {say(copy.chain, locale)}
            </LinkButton>
          </p>
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
