import type { FormPlace } from "@/components/complaint/act-form";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { TextArea } from "@/components/forms/text-area";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { actLabels } from "@/lib/consultation/copy";
import type { ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import type { MinutesText } from "@/lib/consultation/queries/minutes";
import { type Locale, say } from "@/lib/core/i18n";
import { headConfirmAction, hostConfirmAction, returnAction } from "../../../actions";
import { deskConsultationsCopy as copy } from "../../../copy";
import { recomposeAction } from "../actions";
import { copy as minutesCopy } from "../copy";

type Props = { found: ConsultationOnDesk; now: Date; place: FormPlace };

const acts = [
  ["host-confirm", hostConfirmAction],
  ["head-confirm", headConfirmAction],
  ["return", returnAction],
] as const;

/** The signatures that stand under the text. */
function Given({ minutes, locale }: { minutes: MinutesText | null; locale: Locale }) {
  return (
    <p className="row">
      {minutes?.hostConfirmedAt && <Tag kind="say">{say(copy.hostConfirmed, locale)}</Tag>}
      {minutes?.headConfirmedAt && <Tag kind="say">{say(copy.headConfirmed, locale)}</Tag>}
    </p>
  );
}

/** What those who write it do besides: bring in new points, look at earlier versions. */
function Beside({ found, place }: Pick<Props, "found" | "place">) {
  const { locale } = place;
  return (
    <>
      {found.it.status === "minuting" && found.mayRecord && (
        <FoldedAct
          {...place}
          name="recompose"
          action={recomposeAction}
          summary={say(minutesCopy.recompose, locale)}
        />
      )}
      {found.minutes && (
        <LinkButton plain href={`${place.page}/history`} icon="clock">
          {say(minutesCopy.history, locale)}
        </LinkButton>
      )}
    </>
  );
}

/** First the host, then the head; each is a signature of its own. */
export function Signatures({ found, now, place }: Props) {
  const { locale } = place;
  const { minutes, minutesDue, moves } = found;
  const hidden = { version: String(minutes?.version ?? 0) };
  const mine = acts.filter(([act]) => moves.includes(act) && minutes);
  return (
    <div className="grid gap-2">
      {minutesDue && (
        <p className="between">
          <span className="meta">{say(copy.due, locale)}</span>
          <DeadlineTag deadline={minutesDue} now={now} locale={locale} />
        </p>
      )}
      <Given minutes={minutes} locale={locale} />
      {minutes?.returnNote && (
        <Notice kind="late" icon="undo-2">
          {say(copy.returned, locale, { note: minutes.returnNote })}
        </Notice>
      )}
      {mine.map(([act, action]) => {
        const label = say(actLabels[act], locale);
        const form = { ...place, name: act, action, summary: label, hidden };
        if (act !== "return") return <FirstAct key={act} {...form} />;
        return (
          <FoldedAct key={act} {...form}>
            <TextArea
              name="reason"
              label={say(copy.returnReason, locale)}
              maxLength={1000}
              rows={2}
            />
          </FoldedAct>
        );
      })}
      <Beside found={found} place={place} />
      {mine.length === 0 && <p className="soft">{say(copy.noActs, locale)}</p>}
    </div>
  );
}
