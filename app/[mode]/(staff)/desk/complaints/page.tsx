import type { Metadata } from "next";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { deskCopy } from "../copy";
import { type Asked, readAddress } from "./_parts/address";
import { QueuePage } from "./_parts/queue-page";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(deskCopy.waiting, parseMode((await params).mode).locale) };
}

export default async function WaitingPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/complaints");
  const asked = await searchParams;
  const reader = { id: person.actor.id, now: now() };
  return (
    <DeskFrame person={person} locale={locale}>
      <QueuePage
        actor={person.actor}
        at={readAddress("waiting", asked, reader)}
        done={typeof asked.done === "string" ? asked.done : undefined}
        now={reader.now}
        locale={locale}
      />
    </DeskFrame>
  );
}
