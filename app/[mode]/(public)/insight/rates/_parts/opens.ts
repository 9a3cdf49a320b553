import { type Locale, say } from "@/lib/core/i18n";
import { figureLabels } from "@/lib/insight/copy";
import { rateItemsTexts as copy } from "@/lib/insight/copy/rate-items";
import type { InsightFilter } from "@/lib/insight/model";
import type { RateDimension, RateItemsAsked } from "@/lib/insight/model/rates";
import { listHref } from "@/lib/web/list-params";

const labels = {
  response: figureLabels["response-rate"],
  solved: figureLabels["solved-rate"],
  satisfaction: figureLabels["satisfaction-rate"],
};

type Cell = {
  readonly rate: RateItemsAsked["rate"];
  readonly by?: RateDimension;
  readonly key?: string;
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
};

/** The list behind a figure, and the sentence that names the link. */
export function opensTo(place: InsightFilter, cell: Cell, locale: Locale) {
  const { rate, by, key, name, numerator: a, denominator: b } = cell;
  return {
    href: listHref("/insight/rates/items", { ...place, rate, by, key }),
    name: say(copy.opens, locale, { name, rate: say(labels[rate], locale), a, b }),
  };
}
