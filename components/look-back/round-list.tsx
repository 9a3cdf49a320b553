import { Meta } from "@/components/ui/meta";
import { FullSizePhoto } from "@/components/ui/photo";
import { Ref } from "@/components/ui/ref";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { methodLabels } from "@/lib/look-back/copy";
import type { LookBackRound } from "@/lib/look-back/model";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { rounds as words } from "./copy";
import { VerdictSeal, WaitingSeal } from "./verdict";

type Props = { rounds: readonly LookBackRound[]; locale: Locale; empty: string };

/** Round by round: what was found, by whom, on what evidence, and what comes next. */
export function RoundList({ rounds, locale, empty }: Props) {
  if (rounds.length === 0) return <p className="soft">{empty}</p>;
  return (
    <ol className="rows">
      {rounds.map((round) => (
        <li key={round.ref}>
          <div className="item">
            <div className="grow">
              <b className="title">{say(words.round, locale, { n: round.round })}</b>
              <RoundText round={round} locale={locale} />
              <p className="meta">
                <Ref value={round.ref} />
              </p>
            </div>
            {round.verdict ? (
              <VerdictSeal verdict={round.verdict} locale={locale} />
            ) : (
              <WaitingSeal locale={locale} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function RoundText({ round, locale }: { round: LookBackRound; locale: Locale }) {
  if (!round.verdict) {
    const date = longDate(startOfDay(round.dueOn), locale);
    return <p className="soft">{say(words.dueOn, locale, { date })}</p>;
  }
  const next = round.newDueOn && shortDate(startOfDay(round.newDueOn), locale);
  return (
    <>
      <p className="whitespace-pre-line">{round.finding}</p>
      {round.photos.length > 0 && (
        <div className="actions mt-3">
          {round.photos.map(({ key }, place) => (
            <div key={key} className="h-[120px] w-40 overflow-hidden rounded-[3px]">
              <FullSizePhoto
                src={`/files/${key}`}
                alt={say(words.photo, locale, { n: place + 1 })}
                close={say(words.close, locale)}
              />
            </div>
          ))}
        </div>
      )}
      <Results round={round} locale={locale} />
      <Meta
        parts={[
          round.concludedAt && shortDate(round.concludedAt, locale),
          round.observer && `${shownName(round.observer, locale)} · ${round.observer.profession}`,
          round.method && say(methodLabels[round.method], locale),
          round.residentsConfirmed > 0 &&
            say(words.confirmed, locale, { n: round.residentsConfirmed }),
          next && say(words.next, locale, { date: next }),
        ].map((part) => part || null)}
      />
    </>
  );
}

/** 办理结果 and 跟踪办理结果: what the department said, and what was found. */
function Results({ round, locale }: { round: LookBackRound; locale: Locale }) {
  if (!round.resultBefore || !round.resultAfter) return null;
  return (
    <p className="meta">
      {say(words.results, locale, {
        before: say(resolutionLabels[round.resultBefore], locale),
        after: say(resolutionLabels[round.resultAfter], locale),
      })}
    </p>
  );
}
