import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FoldedTextForm } from "@/components/complaint/act-form";
import { CaseRecord } from "@/components/complaint/case-record";
import { CaseText } from "@/components/complaint/case-text";
import { official } from "@/components/complaint/copy";
import { OfficialActs } from "@/components/complaint/official-acts";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { handlingCopy as copy } from "../../copy";
import { revealPhoneAction } from "../actions";
import { handlingActions } from "../_parts/handling-actions";

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
  const done = (await searchParams).done;
  const place = { target: complaint.ref, page, locale, refused: await refusedBefore() };
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={complaint.title}
        note={<span className="ref">{complaint.ref}</span>}
        panel={
          <section
            className="panel order-first staff:order-none"
            aria-label={say(copy.act, locale)}
          >
            <OfficialActs
              place={place}
              moves={complaint.moves}
              actions={handlingActions}
              urgency={complaint.urgency}
              first="reply"
            />
            <FoldedTextForm
              {...place}
              name="phone"
              action={revealPhoneAction}
              summary={say(official.phone, locale)}
              label={say(official.phoneText, locale)}
              button={say(official.phoneButton, locale)}
            />
            <LinkButton small plain href="/handling/complaints" icon="chevron-left">
              {say(copy.back, locale)}
            </LinkButton>
          </section>
        }
      >
        {typeof done === "string" && (
          <div className="mb-3">
            <Notice kind="done" icon="circle-check" status>
              {say(copy.done, locale, { ref: done })}
            </Notice>
          </div>
        )}
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
