import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { StateTag } from "@/components/problem/state-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { capacityLabels } from "@/lib/consultation/copy";
import { speakerTags } from "@/lib/consultation/copy/live";
import type { LiveSpeakerView, LiveState, MyLive } from "@/lib/consultation/model/live-state";
import { type Locale, say } from "@/lib/core/i18n";
import { giveBackAction, speakAction } from "../actions";
import { liveCopy as copy } from "../copy";

type Props = { state: LiveState; mine: MyLive; place: FormPlace };
const waiting = ["called", "asked"];
const order = ["speaking", ...waiting];

/** Whoever speaks, then who was called, then the queue. */
export function listOf(state: LiveState): LiveSpeakerView[] {
  return order.flatMap((status) => state.speakers.filter((each) => each.status === status));
}

export function Speakers({ state, mine, place }: Props) {
  const { locale } = place;
  const list = listOf(state);
  const n = list.filter((each) => waiting.includes(each.status)).length;
  const spoke = state.speakers.filter((each) => each.status === "done").length;
  const isOpen = state.status === "in-session" && mine.isPerson;
  return (
    <Section
      id="speakers"
      title={say(copy.speakers, locale)}
      aside={say(copy.inQueue, locale, { n })}
    >
      {isOpen && <Mine list={list} mine={mine} place={place} />}
      {list.length === 0 && <p className="soft py-3">{say(copy.noSpeakers, locale)}</p>}
      <Rows ordered>
        {list.map((each) => (
          <Row
            key={each.id}
            title={each.label}
            meta={say(capacityLabels[each.side], locale)}
            end={<StateTag tag={speakerTags[each.status]} locale={locale} />}
          />
        ))}
      </Rows>
      {spoke > 0 && <p className="meta pt-2">{say(copy.spoke, locale, { n: spoke })}</p>}
    </Section>
  );
}

type MineProps = { list: readonly LiveSpeakerView[]; mine: MyLive; place: FormPlace };

function standing(list: readonly LiveSpeakerView[], at: number, locale: Locale): string {
  const status = list[at]?.status;
  if (status === "speaking") return say(copy.mySpeech, locale);
  if (status === "called") return say(copy.myTurn, locale);
  const before = list.slice(0, at).filter((each) => each.status !== "speaking").length;
  return say(copy.myPlace, locale, { n: before });
}

function Mine({ list, mine, place }: MineProps) {
  const { locale } = place;
  const at = list.findIndex((each) => each.id === mine.speakerId);
  const me = list[at];
  if (!me) return <Wish place={place} />;
  return (
    <div className="notice between">
      <p role="status">{standing(list, at, locale)}</p>
      {me.status !== "speaking" && (
        <ActForm {...place} name="give-back" action={giveBackAction} hidden={{ speakerId: me.id }}>
          <SubmitButton small plain locale={locale}>
            {say(copy.giveBack, locale)}
          </SubmitButton>
        </ActForm>
      )}
    </div>
  );
}

function Wish({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <details className="pb-3" open={place.refused?.values?.form === "speak"}>
      <summary className="btn even wide">{say(copy.wish, locale)}</summary>
      <div className="mt-3">
        <ActForm {...place} name="speak" action={speakAction}>
          <TextInput
            name="label"
            optional
            maxLength={20}
            label={say(copy.label, locale)}
            hint={say(copy.labelHint, locale)}
          />
          <p>
            <SubmitButton locale={locale}>{say(copy.queue, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
