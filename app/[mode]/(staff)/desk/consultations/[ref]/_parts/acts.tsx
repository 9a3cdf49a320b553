import type { FormPlace } from "@/components/complaint/act-form";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import { LinkButton } from "@/components/ui/button";
import { actLabels } from "@/lib/consultation/copy";
import { isUndated } from "@/lib/consultation/model/date-poll";
import type { ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import type { ConsultationAct } from "@/lib/consultation/workflow";
import { addDays, dayOf } from "@/lib/core/day";
import { clockTime, say } from "@/lib/core/i18n";
import {
  announceAction,
  beginAction,
  cancelAction,
  endAction,
  noticeAction,
  openAction,
  postponeAction,
  rescheduleAction,
  researchAction,
} from "../../actions";
import { deskConsultationsCopy as copy } from "../../copy";
import { NoticeWarning, ShortNoticeField } from "./short-notice";

type Props = { found: ConsultationOnDesk; place: FormPlace };

/** Acts of this page in the order in which a consultation is prepared; the minutes have their own. */
const actions = {
  research: researchAction,
  "give-notice": noticeAction,
  open: openAction,
  begin: beginAction,
  end: endAction,
  reschedule: rescheduleAction,
  postpone: postponeAction,
  cancel: cancelAction,
} as const satisfies Partial<Record<ConsultationAct, unknown>>;
type PageAct = keyof typeof actions;
const order = Object.keys(actions) as PageAct[];
const forward = ["open", "begin", "end", "reschedule"];

export function Acts({ found, place }: Props) {
  const { locale } = place;
  const acts = order.filter((act) => found.moves.includes(act));
  const announces = acts.includes("give-notice");
  return (
    <div className="grid gap-2">
      <NoticeWarning ahead={found.ahead} locale={locale} />
      {announces && <Announce found={found} place={place} />}
      {acts.map((act) => {
        const Form = forward.includes(act) ? FirstAct : FoldedAct;
        return (
          <Form
            key={act}
            {...place}
            name={act}
            action={actions[act]}
            summary={say(actLabels[act], locale)}
          >
            {hasFields(act, found) ? <Fields act={act} found={found} place={place} /> : null}
          </Form>
        );
      })}
      {found.mayOrganise && isUndated(found.it.status) && (
        <LinkButton plain href={`/desk/consultations/${found.it.ref}/dates`} icon="calendar-days">
          {say(copy.askDates, locale)}
        </LinkButton>
      )}
      {acts.length === 0 && found.moves.length === 0 && (
        <p className="soft">{say(copy.noActs, locale)}</p>
      )}
    </div>
  );
}

/** Notice and sign-up in one. */
function Announce({ found, place }: Props) {
  const { locale } = place;
  return (
    <FirstAct
      {...place}
      name="announce"
      action={announceAction}
      summary={say(copy.announce, locale)}
    >
      {asksReason(found) ? <ShortNoticeField locale={locale} /> : null}
    </FirstAct>
  );
}

/** Less notice than the rule asks for, and nobody said why yet. */
function asksReason({ ahead: { notice } }: ConsultationOnDesk): boolean {
  return notice !== null && !notice.enough && !notice.reasoned;
}

function hasFields(act: PageAct, found: ConsultationOnDesk): boolean {
  if (act === "give-notice") return asksReason(found);
  return act === "postpone" || act === "cancel" || act === "reschedule";
}

function Fields({ act, found, place: { locale } }: Props & { act: PageAct }) {
  if (act === "postpone" || act === "cancel") {
    return <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={2} />;
  }
  if (act === "give-notice") return <ShortNoticeField locale={locale} />;
  if (act !== "reschedule") return null;
  const { startsAt, endsAt, signUpUntil } = found.it;
  const day = addDays(dayOf(startsAt), 7);
  return (
    <>
      <TextInput name="day" type="date" label={say(copy.day, locale)} defaultValue={day} />
      <TextInput
        name="from"
        type="time"
        label={say(copy.from, locale)}
        defaultValue={clockTime(startsAt)}
      />
      <TextInput
        name="to"
        type="time"
        label={say(copy.to, locale)}
        defaultValue={clockTime(endsAt)}
      />
      <TextInput
        name="signUpDay"
        type="date"
        label={say(copy.signUpDay, locale)}
        defaultValue={addDays(day, -1)}
      />
      <TextInput
        name="signUpAt"
        type="time"
        label={say(copy.signUpAt, locale)}
        defaultValue={clockTime(signUpUntil)}
      />
      <ShortNoticeField locale={locale} hint={say(copy.shortNoticeHint, locale)} />
    </>
  );
}
