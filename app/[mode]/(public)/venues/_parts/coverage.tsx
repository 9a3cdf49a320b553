import { HeadFigure } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { type Locale, say } from "@/lib/core/i18n";
import { type CoverageOf, coverages, type Share } from "@/lib/place/queries/coverage";
import { listHref } from "@/lib/web/list-params";
import { venuesCopy as copy } from "../copy";

type Props = { shares: Readonly<Record<CoverageOf, Share>>; street?: string; locale: Locale };

/** How far the district is covered; each figure opens to what is not. */
export function Coverage({ shares, street, locale }: Props) {
  return (
    <dl className="figures" aria-label={say(copy.coverage, locale)}>
      {coverages.map((of) => (
        <HeadFigure key={of} term={say(copy[of], locale)}>
          <Figure
            size="md"
            locale={locale}
            value={shares[of].covered}
            of={shares[of].all}
            href={listHref("/venues/coverage", { of, street })}
          />
        </HeadFigure>
      ))}
    </dl>
  );
}
