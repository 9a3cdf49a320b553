import { FindBox } from "@/components/shell/find-box";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy, firmSortLabels } from "@/lib/insight/copy/firm";
import { periodTexts } from "@/lib/insight/copy/period";
import { firmSorts } from "@/lib/insight/model/firm";

type Props = {
  action: string;
  asked: {
    readonly street?: string;
    readonly period: string;
    readonly words?: string;
    readonly sort?: string;
  };
  streets: readonly { readonly code: string; readonly name: string }[];
  /** Keys of the periods that can be chosen, the first of which is what is shown unasked. */
  periods: readonly string[];
  /** Without a search and an order, on the page of one firm. */
  plain?: boolean;
  locale: Locale;
};

export function periodLabel(key: string, locale: Locale): string {
  const [year = "", n] = key.split("Q");
  if (key === "days") return say(periodTexts.chosen, locale);
  return say(n ? periodTexts.quarter : periodTexts.year, locale, { year, n: n ?? "" });
}

function selectsOf({ asked, streets, periods, plain, locale }: Props) {
  const [first = "", ...others] = periods;
  const place = {
    ...{ name: "street", label: say(copy.street, locale), value: asked.street },
    options: streets.map(({ code, name }) => ({ value: code, label: name })),
  };
  const when = {
    ...{ name: "period", label: periodLabel(first, locale), value: asked.period },
    options: others.map((key) => ({ value: key, label: periodLabel(key, locale) })),
  };
  const order = {
    ...{ name: "sort", label: say(copy.sort, locale), value: asked.sort },
    options: firmSorts.map((key) => ({ value: key, label: say(firmSortLabels[key], locale) })),
  };
  return plain ? [place, when] : [place, when, order];
}

/** Where, when and in which order; all of it in the address. */
export function FirmFilters(props: Props) {
  const { action, asked, plain, locale } = props;
  const { street, period, words, sort } = asked;
  return (
    <div className="grid gap-3">
      {!plain && (
        <FindBox
          action={action}
          label={say(copy.find, locale)}
          defaultValue={words}
          keep={{ street, period, sort }}
        />
      )}
      <FilterSelects
        action={action}
        locale={locale}
        keep={{ q: words }}
        selects={selectsOf(props)}
      />
    </div>
  );
}
