import { type PromiseAsked, promisesHref } from "@/components/look-back/promise-address";
import { Figure, Rate } from "@/components/ui/figure";
import { type Locale, say } from "@/lib/core/i18n";
import { promiseTags } from "@/lib/look-back/copy/promise";
import type { PromiseCounts } from "@/lib/look-back/model/promise";
import { keptOfDue } from "@/lib/look-back/rules/promise-state";
import { promises as copy } from "../copy";

type Props = { counts: PromiseCounts; asked: PromiseAsked; locale: Locale };

/** How many of the due promises were kept; beside it what waits, what is late, what was broken. */
export function PromiseHead({ counts, asked, locale }: Props) {
  const { kept, due } = keptOfDue(counts);
  const unit = say(copy.unit, locale);
  const href = (state: PromiseAsked["state"]) =>
    promisesHref({ ...asked, state, after: undefined });
  return (
    <section aria-label={say(copy.rate, locale)}>
      <dl className="flex flex-wrap items-end gap-x-10 gap-y-3">
        <div>
          <dt className="meta">{say(copy.rate, locale)}</dt>
          <dd>
            <Rate
              {...{ unit, locale }}
              size="lg"
              numerator={kept}
              denominator={due}
              href={href("kept")}
            />
          </dd>
        </div>
        {(["waiting", "late", "broken"] as const).map((state) => (
          <div key={state}>
            <dt className="meta">{say(promiseTags[state], locale)}</dt>
            <dd>
              <Figure {...{ unit, locale }} value={counts[state]} href={href(state)} />
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-3">
        <summary className="meta">{say(copy.how, locale)}</summary>
        <p className="prose mt-1 text-meta">{say(copy.howText, locale)}</p>
      </details>
    </section>
  );
}
