import { Figure, Rate } from "@/components/ui/figure";
import { type Locale, say } from "@/lib/core/i18n";
import type { AdoptionCounts } from "@/lib/suggestion/queries/published";
import { page } from "../copy";
import { hrefWith } from "./filter";

type Props = { counts: AdoptionCounts; locale: Locale };

/** The headline rate with its fraction; beside it the two other ways of dividing. */
export function AdoptionRate(props: Props) {
  const { locale } = props;
  return (
    <section aria-label={say(page.rate, locale)}>
      <Figures {...props} />
      <details className="mt-3">
        <summary className="meta">{say(page.how, locale)}</summary>
        <p className="prose mt-1 text-meta">{say(page.howText, locale)}</p>
      </details>
    </section>
  );
}

function Figures({ counts, locale }: Props) {
  const taken = counts.adopted + counts["partly-adopted"];
  const look = { unit: say(page.unit, locale), locale } as const;
  const all = {
    ...look,
    numerator: taken,
    denominator: counts.raised,
    href: hrefWith({ adoption: "taken" }),
  };
  const full = { ...look, value: counts.adopted, of: counts.raised };
  return (
    <dl className="flex flex-wrap items-end gap-x-10 gap-y-3">
      <div>
        <dt className="meta">{say(page.rate, locale)}</dt>
        <dd>
          <Rate {...all} size="lg" />
        </dd>
      </div>
      <div>
        <dt className="meta">{say(page.byDecided, locale)}</dt>
        <dd>
          <Rate
            {...look}
            numerator={taken}
            denominator={counts.decided}
            href={hrefWith({ adoption: "decided" })}
          />
        </dd>
      </div>
      <div>
        <dt className="meta">{say(page.adoptedAlone, locale)}</dt>
        <dd>
          <Figure {...full} href={hrefWith({ adoption: "adopted" })} />
        </dd>
      </div>
    </dl>
  );
}
