import { LinkButton } from "@/components/ui/button";
import { FilterSelects } from "@/components/ui/filter-selects";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { comparisonLabels } from "@/lib/insight/copy/board";
import { boardCopy as copy, periodWords } from "@/lib/insight/copy/dashboard";
import { type AskedPeriod, type BoardAsked, partsOf } from "@/lib/insight/model/asked";
import { comparisons } from "@/lib/insight/model/span";
import type { BoardLinks } from "./board-links";
import type { Named } from "./by-part";

export type FrameNames = {
  readonly name: string;
  /** What the scope lies in, the widest first. */
  readonly above: readonly Named[];
  readonly parts: readonly Named[];
};

type Props = {
  /** The page that shows what is chosen. */
  action: string;
  asked: BoardAsked;
  /** Where a dashboard begins, with its name. */
  home: Named;
  frame: FrameNames;
  /** The name of what it is narrowed to. */
  narrow?: string;
  /** It stands for one department and nothing else. */
  fixed?: boolean;
  links: BoardLinks;
  /** What can be chosen, this year first. */
  periods: readonly AskedPeriod[];
  now: Date;
  locale: Locale;
};

/** 2026年, 2026年第 3 季度. */
function periodName({ key }: AskedPeriod, locale: Locale): string {
  const [year = "", n] = key.split("Q");
  return say(n ? periodWords.quarter : periodWords.year, locale, { year, n: n ?? "" });
}

function placesOf({ asked, home, frame }: Props) {
  const own = { code: asked.scope, name: frame.name || asked.scope };
  return [...frame.above, own, ...frame.parts]
    .filter((each) => each.code !== home.code)
    .map((each) => ({ value: each.code, label: each.name }));
}

function selectsOf(props: Props) {
  const { asked, home, locale } = props;
  const [thisYear, ...others] = props.periods;
  const isKnown = props.periods.some((each) => each.key === asked.period.key);
  const periods = isKnown || asked.period.key === "days" ? others : [...others, asked.period];
  return [
    {
      name: "scope",
      label: home.name || say(copy.place, locale),
      value: asked.scope,
      options: placesOf(props),
    },
    {
      name: "period",
      label: thisYear ? periodName(thisYear, locale) : "",
      value: asked.period.key,
      options: periods.map((each) => ({ value: each.key, label: periodName(each, locale) })),
    },
    {
      name: "compare",
      label: say(copy.none, locale),
      value: asked.compare,
      options: comparisons.map((each) => ({
        value: each,
        label: say(comparisonLabels[each], locale),
      })),
    },
  ];
}

/** Where, when and beside what, in the address; until when it was counted, and the way to keep it. */
export function BoardFilters(props: Props) {
  const { action, asked, home, narrow, fixed, links, now, locale } = props;
  const chosen = asked.period.key === "days" ? asked.period : undefined;
  const counted = { date: longDate(now, locale), time: clockTime(now) };
  const parts = partsOf(asked, home.code);
  const keep = asked.narrow ? { [asked.narrow.by]: parts[asked.narrow.by], by: parts.by } : {};
  return (
    <div className="filters no-print">
      <FilterSelects
        action={action}
        locale={locale}
        selects={selectsOf(props)}
        days={[
          { name: "from", label: say(periodWords.from, locale), value: chosen?.from },
          { name: "to", label: say(periodWords.to, locale), value: chosen?.to },
        ]}
        keep={keep}
      />
      {narrow && !fixed && (
        <span className="actions">
          <b>{say(copy.only, locale, { name: narrow })}</b>
          <LinkButton small plain href={links.here({ narrow: undefined })}>
            {say(copy.whole, locale)}
          </LinkButton>
        </span>
      )}
      <span className="push meta">{say(periodWords.until, locale, counted)}</span>
      <span className="actions">
        <LinkButton small plain href={links.file} icon="download">
          {say(copy.download, locale)}
        </LinkButton>
        <PrintButton label={say(periodWords.print, locale)} icon={<Icon name="printer" />} />
      </span>
    </div>
  );
}
