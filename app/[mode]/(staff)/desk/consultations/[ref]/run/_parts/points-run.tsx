import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { capacityLabels, natureLabels } from "@/lib/consultation/copy";
import { capacities, pointNatures } from "@/lib/consultation/model";
import type { LiveState } from "@/lib/consultation/model/live-state";
import { clockTime, say } from "@/lib/core/i18n";
import { noteAction } from "../actions";
import { runCopy as copy } from "../copy";

type Props = { state: LiveState; isOn: boolean; place: FormPlace };

/** One field and the side it came from; it belongs to the item that is on. */
export function PointsRun({ state, isOn, place }: Props) {
  const { locale } = place;
  const n = state.points.length;
  if (!isOn && n === 0) return null;
  return (
    <Section id="points" title={say(copy.points, locale)} aside={say(copy.noted, locale, { n })}>
      {isOn && <Note place={place} />}
      <Rows>
        {state.points.toReversed().map((point) => (
          <Row
            key={point.id}
            title={point.text}
            meta={
              <Meta
                as="span"
                parts={[
                  say(capacityLabels[point.side], locale),
                  say(natureLabels[point.nature], locale),
                  clockTime(new Date(point.at)),
                ]}
              />
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

function Note({ place }: { place: FormPlace }) {
  const { locale } = place;
  const sides = capacities.map((value) => ({ value, label: say(capacityLabels[value], locale) }));
  const natures = pointNatures.map((value) => ({ value, label: say(natureLabels[value], locale) }));
  return (
    <div className="py-3" data-key="p">
      <ActForm {...place} name="note" action={noteAction}>
        <TextInput name="text" maxLength={500} label={say(copy.point, locale)} />
        <div className="joined">
          <Select name="side" preset label={say(copy.side, locale)} options={sides} />
          <Select name="nature" preset label={say(copy.nature, locale)} options={natures} />
          <SubmitButton first locale={locale}>
            {say(copy.note, locale)}
          </SubmitButton>
        </div>
      </ActForm>
    </div>
  );
}
