import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { getReceiptToPrint } from "@/lib/complaint/queries/receipt";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { PaperSlip } from "./_parts/paper-slip";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function PaperReceiptPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/desk/complaints/${ref}/receipt`);
  const receipt = await getReceiptToPrint(person.actor, ref, now());
  if (!receipt) notFound();
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        <div className="grid max-w-form gap-4">
          <PaperSlip receipt={receipt} locale={locale} />
          <p className="actions no-print">
            <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
            <LinkButton href={`/desk/complaints/${receipt.complaint.ref}`}>
              {say(copy.open, locale)}
            </LinkButton>
            <LinkButton href="/desk/complaints/new">{say(copy.another, locale)}</LinkButton>
          </p>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
