import { VerdictSeal } from "@/components/look-back/verdict";
import { words } from "@/components/suggestion/copy";
import { promiseDay } from "@/components/suggestion/promise-note";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { AdoptionSeal, ResolutionWord } from "@/components/suggestion/two-axes";
import { Tag } from "@/components/ui/tag";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { LookBackRound } from "@/lib/look-back/model";
import { settledOnSpot } from "@/lib/suggestion/copy";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import { watchedSince } from "@/lib/supervision/copy";
import { item } from "../../copy";

type Props = {
  dossier: Dossier;
  rounds: readonly LookBackRound[];
  locale: Locale;
  now: Date;
};

/** One seal, the result in plain words, the state, and the next date. */
export function WhereItStands({ dossier, rounds, locale, now }: Props) {
  const looked = rounds.findLast((round) => round.verdict);
  const onSpot = dossier.answeredAt !== null && dossier.assignedAt === null;
  return (
    <section className="row items-start" aria-label={say(item.where, locale)}>
      {looked?.verdict ? (
        <VerdictSeal verdict={looked.verdict} locale={locale} />
      ) : (
        <AdoptionSeal adoption={dossier.adoption} locale={locale} />
      )}
      <div className="min-w-0">
        <p className="text-lead">
          {dossier.resolution && <ResolutionWord value={dossier.resolution} locale={locale} />}{" "}
          {onSpot && say(settledOnSpot, locale)}
        </p>
        <p>
          <NextDate dossier={dossier} rounds={rounds} locale={locale} now={now} />
        </p>
        <p className="actions mt-1">
          <SuggestionStatusTag
            status={dossier.status}
            confirmed={dossier.confirmed}
            locale={locale}
          />
          {dossier.supervisedSince && (
            <Tag kind="over">
              {say(watchedSince, locale, { day: shortDate(dossier.supervisedSince, locale) })}
            </Tag>
          )}
          {dossier.reworkCount > 0 && (
            <Tag kind="back">{say(words.reworked, locale, { n: dossier.reworkCount })}</Tag>
          )}
        </p>
      </div>
    </section>
  );
}

function NextDate({ dossier, rounds, locale, now }: Props) {
  const reply = dossier.replies.at(-1);
  const { clocks } = dossier;
  if (dossier.status === "withdrawn") {
    return say(item.withdrawn, locale, { reason: dossier.note ?? "" });
  }
  if (clocks.next?.kind === "reply") {
    const due = shortDate(clocks.next.dueAt, locale);
    return `${say(item.replyBy, locale)} ${due}`;
  }
  const next = rounds.find((round) => !round.verdict);
  if (next && next.round > 1) {
    const date = promiseDay(next.dueOn, now, locale);
    return say(item.nextLook, locale, { n: next.round, date });
  }
  if (reply?.promisedOn && dossier.status !== "closed") {
    return `${say(words.promise, locale)} ${promiseDay(reply.promisedOn, now, locale)}`;
  }
  return dossier.answeredAt
    ? say(item.answered, locale, { date: shortDate(dossier.answeredAt, locale) })
    : say(item.confirmedOn, locale, {
        date: shortDate(dossier.confirmedAt ?? dossier.raisedAt, locale),
      });
}
