import { FilterSelects } from "@/components/ui/filter-selects";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { type Day, dayOf } from "@/lib/core/day";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { periodsAt } from "@/lib/insight/rules/period";
import type { DivisionName } from "@/lib/place/queries";
import { insightCopy } from "../copy";
import { type Asked, periodName } from "./asked";

type Props = {
  /** The page that shows what is chosen. */
  action: string;
  asked: Asked;
  /** The name of the district. */
  district: string | undefined;
  streets: readonly DivisionName[];
  now: Date;
  locale: Locale;
};

function selectsOf({ asked, district, streets, locale }: Props, today: Day) {
  const [thisYear, ...others] = periodsAt(today);
  return [
    {
      name: "scope",
      label: district ?? say(insightCopy.place, locale),
      value: asked.scope,
      options: streets.map((each) => ({ value: each.code, label: each.name })),
    },
    {
      name: "period",
      label: thisYear ? periodName(thisYear, locale) : "",
      value: asked.period.key,
      options: others.map((each) => ({ value: each.key, label: periodName(each, locale) })),
    },
  ];
}

/** Where and when, in the address; until when it was counted. */
export function Filters(props: Props) {
  const { action, asked, now, locale } = props;
  const chosen = asked.period.key === "days" ? asked.period : undefined;
  const counted = { date: longDate(now, locale), time: clockTime(now) };
  return (
    <div className="filters no-print">
      <FilterSelects
        action={action}
        locale={locale}
        selects={selectsOf(props, dayOf(now))}
        days={[
          { name: "from", label: say(insightCopy.from, locale), value: chosen?.from },
          { name: "to", label: say(insightCopy.to, locale), value: chosen?.to },
        ]}
      />
      <span className="push meta">{say(insightCopy.until, locale, counted)}</span>
      <PrintButton label={say(insightCopy.print, locale)} icon={<Icon name="printer" />} />
    </div>
  );
}
