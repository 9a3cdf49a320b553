import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { DatePollOptions } from "@/components/consultation/date-poll-options";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { type DatePollView, getDatePoll } from "@/lib/consultation/queries/date-poll";
import { now } from "@/lib/core/clock";
import { clockTime, longDate, say, shortDate } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { AskForm } from "./_parts/ask-form";
import { chooseDateAction } from "./actions";
import { deskDatesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

export default async function DeskDatesPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/consultations/${ref}/dates`;
  const person = await requirePerson(page);
  const at = now();
  const found = await getDatePoll(person.actor, ref, at);
  if (!found?.mayOrganise) notFound();
  const place = { target: found.ref, page, locale, refused: await refusedBefore() };
  const { poll, undated } = found;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale, { title: found.title })}
        note={say(copy.note, locale)}
      >
        <div className="sections">
          {!undated && <Notice>{say(copy.known, locale)}</Notice>}
          {poll && <Answers poll={poll} place={place} />}
          {undated && !poll?.open && <AskForm now={at} place={place} />}
          <p>
            <LinkButton plain href={`/desk/consultations/${found.ref}`}>
              {say(copy.back, locale)}
            </LinkButton>
          </p>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}

function Answers({ poll, place }: { poll: NonNullable<DatePollView["poll"]>; place: FormPlace }) {
  const { locale } = place;
  const when = `${longDate(poll.closesAt, locale)} ${clockTime(poll.closesAt)}`;
  const text = poll.open ? copy.running : copy.closed;
  return (
    <Section
      id="answers"
      title={say(copy.answers, locale)}
      aside={say(text, locale, { when, n: poll.people })}
    >
      <DatePollOptions options={poll.options} locale={locale} />
      {poll.open && (
        <ActForm {...place} name="choose" action={chooseDateAction} className="form gap-4 mt-4">
          {poll.options.some((each) => each.short) && (
            <TextArea
              name="shortNotice"
              optional
              label={say(copy.shortNotice, locale)}
              hint={say(copy.shortNoticeHint, locale, {
                days: poll.options
                  .filter((each) => each.short)
                  .map((each) => shortDate(each.startsAt, locale))
                  .join(say(copy.and, locale)),
              })}
              maxLength={1000}
              rows={2}
            />
          )}
          <p>
            <SubmitButton locale={locale}>{say(copy.closeNow, locale)}</SubmitButton>
          </p>
        </ActForm>
      )}
    </Section>
  );
}
