import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PeriodNote } from "@/components/ui/period-note";
import { statusTags } from "@/lib/consultation/copy";
import type { ConsultationStatus } from "@/lib/consultation/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { listHref, type Params } from "@/lib/web/list-params";
import { consultationsCopy as copy } from "../copy";

export type Asked = {
  readonly when?: string;
  readonly state?: string;
  readonly street?: string;
  readonly from?: string;
  readonly to?: string;
};
type Props = { asked: Asked; streets: readonly DivisionName[]; locale: Locale };

/** States that a coming and a past consultation can be in, as far as a reader asks for them. */
const statesOf: Readonly<Record<"coming" | "past", readonly ConsultationStatus[]>> = {
  coming: ["noticed", "open", "in-session", "postponed", "cancelled"],
  past: ["minuting", "confirmed", "issued", "closed", "cancelled"],
};

/** The same list with something changed; the page begins anew. */
export function hrefFor(asked: Asked, change: Params): string {
  return listHref("/consultations", { ...asked, ...change });
}

export function Filters({ asked, streets, locale }: Props) {
  const { state, street, from, to } = asked;
  const when = asked.when === "past" ? "past" : "coming";
  const known = state === "held" || statesOf[when].some((each) => each === state);
  const chip = (value: string | undefined, label: string) => ({
    href: hrefFor(asked, { state: value }),
    label,
    current: value === (known ? state : undefined),
  });
  const times = (["coming", "past"] as const).map((each) => ({
    href: hrefFor(asked, { when: each === "past" ? each : undefined, state: undefined }),
    label: say(copy[each], locale),
    current: each === when,
  }));
  const states = [
    chip(undefined, say(copy.all, locale)),
    chip("held", say(copy.held, locale)),
    ...statesOf[when].map((each) => chip(each, say(statusTags[each], locale))),
  ];
  const options = streets.map((each) => ({ value: each.code, label: each.name }));
  const label = say(copy.everyStreet, locale);
  const clearHref = hrefFor(asked, { from: undefined, to: undefined });
  return (
    <div className="grid gap-3 mb-3">
      <PeriodNote locale={locale} from={from} to={to} clearHref={clearHref} />
      <FilterChips locale={locale} label={say(copy.byTime, locale)} items={times} />
      <FilterChips locale={locale} label={say(copy.byState, locale)} items={states} />
      <FilterSelects
        locale={locale}
        action="/consultations"
        keep={{ when: asked.when, state, from, to }}
        selects={[{ name: "street", label, value: street, options }]}
      />
    </div>
  );
}
