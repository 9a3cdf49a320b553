import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { firmCopy } from "@/components/handling/copy";
import { FirmAnswerForm } from "@/components/handling/firm-answer-form";
import { HandoverEnded, HandoverTask } from "@/components/handling/handover-task";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { getHandover } from "@/lib/complaint/queries/handover";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { handlingCopy as copy } from "../../copy";
import { answerByAccountAction } from "../actions";

type Props = { params: Promise<{ mode: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(firmCopy.title, parseMode((await params).mode).locale) };
}

/** What the firm was handed, for its contact with an account. */
export default async function HandoverPage({ params }: Props) {
  const { mode, id } = await params;
  const { locale } = parseMode(mode);
  const page = `/handling/handovers/${id}`;
  const person = await requirePerson(page);
  const at = now();
  const isId = z.uuid().safeParse(id).success;
  const handover = isId ? await getHandover(person.actor, id, at) : null;
  if (!handover) notFound();
  const seen = { of: handover, now: at, locale };
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain title={say(firmCopy.title, locale)} note={say(copy.firmNote, locale)}>
        <div className="sections max-w-form">
          {handover.state !== "open" && <HandoverEnded {...seen} />}
          <HandoverTask {...seen} />
          {handover.state === "open" && (
            <FirmAnswerForm
              action={answerByAccountAction}
              hidden={{ handover: handover.id }}
              page={page}
              refused={await refusedBefore()}
              locale={locale}
            />
          )}
          <p>
            <LinkButton small plain href="/handling" icon="chevron-left">
              {say(copy.back, locale)}
            </LinkButton>
          </p>
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
