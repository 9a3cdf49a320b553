import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { capacityLabels, natureLabels } from "@/lib/consultation/copy";
import { capacities, pointNatures } from "@/lib/consultation/model";
import type { ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { clockTime, type Locale, say, type Text } from "@/lib/core/i18n";
import { noteAction } from "../../actions";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { found: ConsultationOnDesk; place: FormPlace };

/** One line and two choices, so that the recorder keeps up with the talk. */
export function Points({ found, place }: Props) {
  const { locale } = place;
  const { it, points, mayRecord } = found;
  const isOpen = it.status === "in-session" || it.status === "minuting";
  return (
    <Section id="points" title={say(copy.points, locale)} aside={say(copy.pointsNote, locale)}>
      {mayRecord && isOpen && <NoteForm found={found} place={place} />}
      {points.length === 0 ? (
        <p className="soft py-3">{say(copy.noPoints, locale)}</p>
      ) : (
        <Rows>
          {points.map((point) => (
            <Row
              key={point.id}
              title={point.text}
              meta={
                <Meta
                  as="span"
                  parts={[
                    say(natureLabels[point.nature], locale),
                    say(capacityLabels[point.side], locale),
                    it.agenda.find((item) => item.position === point.agendaPosition)?.title,
                    clockTime(point.at),
                  ]}
                />
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function NoteForm({ found, place }: Props) {
  const { locale } = place;
  return (
    <ActForm {...place} name="note" action={noteAction}>
      <TextInput name="text" label={say(copy.point, locale)} maxLength={500} />
      <div className="joined">
        <Choices found={found} locale={locale} />
        <SubmitButton first locale={locale}>
          {say(copy.note2, locale)}
        </SubmitButton>
      </div>
    </ActForm>
  );
}

function Choices({ found, locale }: { found: ConsultationOnDesk; locale: Locale }) {
  const labelled = <K extends string>(values: readonly K[], labels: Record<K, Text>) =>
    values.map((value) => ({ value, label: say(labels[value], locale) }));
  const items = found.it.agenda.map((item) => ({
    value: String(item.position),
    label: item.title,
  }));
  return (
    <>
      <Select
        name="side"
        preset
        label={say(copy.side, locale)}
        options={labelled(capacities, capacityLabels)}
        defaultValue="resident"
      />
      <Select
        name="nature"
        preset
        label={say(copy.nature, locale)}
        options={labelled(pointNatures, natureLabels)}
      />
      <Select
        name="agendaPosition"
        preset
        label={say(copy.item, locale)}
        options={[{ value: "0", label: say(copy.noItem, locale) }, ...items]}
      />
    </>
  );
}
