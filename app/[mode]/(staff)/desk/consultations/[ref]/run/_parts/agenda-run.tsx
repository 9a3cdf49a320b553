import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import type { LiveItem, LiveState } from "@/lib/consultation/model/live-state";
import { clockTime, say } from "@/lib/core/i18n";
import { moveAction } from "../actions";
import { runCopy as copy } from "../copy";

type Props = { state: LiveState; isOn: boolean; place: FormPlace };

export function AgendaRun({ state, isOn, place }: Props) {
  const { locale } = place;
  const at = state.agenda.findIndex((item) => item.position === state.on?.position);
  const next = state.agenda[at + 1];
  return (
    <Section id="agenda" title={say(copy.agenda, locale)}>
      {isOn && (
        <div className="py-3" data-key="n">
          {next ? (
            <MoveTo item={next} state={state} place={place} first />
          ) : (
            <p className="soft">{say(copy.lastOn, locale)}</p>
          )}
        </div>
      )}
      <Rows ordered>
        {state.agenda.map((item) => (
          <Row
            key={item.position}
            title={item.title}
            meta={clockTime(new Date(item.startsAt))}
            end={<End item={item} state={state} isOn={isOn} place={place} />}
          />
        ))}
      </Rows>
    </Section>
  );
}

function End({ item, state, isOn, place }: Props & { item: LiveItem }) {
  if (item.position === state.on?.position) return <b>{say(copy.onNow, place.locale)}</b>;
  return isOn ? <MoveTo item={item} state={state} place={place} /> : null;
}

type MoveProps = { item: LiveItem; state: LiveState; place: FormPlace; first?: boolean };

/** Carries the turn that was on when it was drawn, so that two who press do not skip an item. */
function MoveTo({ item, state, place, first = false }: MoveProps) {
  const { locale } = place;
  const { position, title } = item;
  return (
    <ActForm
      {...place}
      name={first ? "next" : `go-${position}`}
      action={moveAction}
      hidden={{ turn: String(state.on?.turn ?? 0), position: String(position) }}
    >
      <SubmitButton first={first} small={!first} wide={first} locale={locale}>
        {first ? say(copy.next, locale, { title }) : say(copy.goTo, locale)}
      </SubmitButton>
    </ActForm>
  );
}
