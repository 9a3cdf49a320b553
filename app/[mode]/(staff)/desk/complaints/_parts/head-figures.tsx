import { HeadFigure } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import type { QueueCounts } from "@/lib/complaint/queries/queue";
import { type Locale, say } from "@/lib/core/i18n";
import { deskCopy } from "../../copy";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";

type Props = { at: QueueAddress; counts: QueueCounts; doneToday: number; locale: Locale };

/** How many there are, how many of them are late, and what was done today: each with its fraction. */
export function HeadFigures({ at, counts, doneToday, locale }: Props) {
  const shared = { size: "md", locale, unit: say(copy.items, locale) } as const;
  const of = counts.all;
  return (
    <>
      <HeadFigure term={say(deskCopy[at.stage], locale)}>
        <Figure {...shared} value={of} />
      </HeadFigure>
      {(["soon", "over"] as const).map((view) => (
        <HeadFigure key={view} term={say(copy.views[view], locale)}>
          <Figure
            {...shared}
            value={counts[view]}
            of={of}
            late={counts[view] > 0}
            href={addressOf({ stage: at.stage }, { view })}
          />
        </HeadFigure>
      ))}
      {at.stage === "waiting" && (
        <HeadFigure term={say(copy.doneToday, locale)}>
          <Figure {...shared} value={doneToday} of={doneToday + of} />
        </HeadFigure>
      )}
    </>
  );
}
