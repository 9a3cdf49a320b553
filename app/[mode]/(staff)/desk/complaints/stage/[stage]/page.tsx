import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Stage, stages } from "@/lib/complaint/queries/queue";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { deskCopy } from "../../../copy";
import { type Asked, pathOf, readAddress } from "../../_parts/address";
import { QueuePage } from "../../_parts/queue-page";

type Props = { params: Promise<{ mode: string; stage: string }>; searchParams: Promise<Asked> };

function stageNamed(word: string): Stage {
  const names = Object.keys(stages) as Stage[];
  return names.find((name) => name === word && name !== "waiting") ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, stage } = await params;
  return { title: say(deskCopy[stageNamed(stage)], parseMode(mode).locale) };
}

export default async function StagePage({ params, searchParams }: Props) {
  const { mode, stage: word } = await params;
  const { locale } = parseMode(mode);
  const stage = stageNamed(word);
  const person = await requirePerson(pathOf(stage));
  const asked = await searchParams;
  const reader = { id: person.actor.id, now: now() };
  return (
    <DeskFrame person={person} locale={locale}>
      <QueuePage
        actor={person.actor}
        at={readAddress(stage, asked, reader)}
        done={typeof asked.done === "string" ? asked.done : undefined}
        now={reader.now}
        locale={locale}
      />
    </DeskFrame>
  );
}
