import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section-head";
import { minutesWords } from "@/lib/consultation/copy";
import type { ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { type Composed, composeMinutes } from "@/lib/consultation/rules/compose-minutes";
import { say } from "@/lib/core/i18n";
import { draftMinutesAction } from "../../../actions";
import { deskConsultationsCopy as copy } from "../../../copy";

type Props = { found: ConsultationOnDesk; place: FormPlace };

/** What was saved, or a first draft composed from what the day left behind. */
function textOf(found: ConsultationOnDesk): Composed {
  if (found.minutes) return found.minutes;
  const { it, people, points, recorder } = found;
  const presentAs = (as: string) =>
    people.filter((each) => each.as === as && each.status === "present").length;
  return composeMinutes(
    {
      title: it.title,
      venue: it.venue.name,
      startsAt: it.startsAt,
      endsAt: it.endsAt,
      host: it.host.name,
      recorder,
      expected: people.filter((each) => ["joined", "present", "absent"].includes(each.status))
        .length,
      present: {
        resident: presentAs("resident"),
        member: presentAs("member"),
        department: presentAs("department"),
        expert: presentAs("expert"),
      },
      agenda: it.agenda,
      points: [...points].reverse(),
    },
    minutesWords,
  );
}

export function MinutesText({ found, place }: Props) {
  const { locale } = place;
  const text = textOf(found);
  const version = found.minutes?.version;
  const aside = version ? say(copy.version, locale, { n: version }) : undefined;
  const isOpen = found.it.status === "minuting" && found.mayRecord;
  return (
    <Section id="minutes" title={say(copy.minutes, locale)} aside={aside}>
      {isOpen ? (
        <TextForm text={text} version={version ?? 0} place={place} />
      ) : (
        <>
          <p className="whitespace-pre-line py-3">{text.body}</p>
          <p className="soft whitespace-pre-line">{text.summary}</p>
        </>
      )}
    </Section>
  );
}

type FormProps = { text: Composed; version: number; place: FormPlace };

function TextForm({ text, version, place }: FormProps) {
  const { locale } = place;
  const hidden = { version: String(version) };
  return (
    <ActForm {...place} name="minutes" action={draftMinutesAction} hidden={hidden}>
      <TextArea
        name="body"
        label={say(copy.body, locale)}
        hint={say(copy.bodyHint, locale)}
        defaultValue={text.body}
        rows={16}
        maxLength={20_000}
      />
      <TextArea
        name="summary"
        label={say(copy.summary, locale)}
        hint={say(copy.summaryHint, locale)}
        defaultValue={text.summary}
        rows={3}
        maxLength={600}
      />
      <p>
        <SubmitButton first={version === 0} locale={locale}>
          {say(copy.save, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}
