import { FilterChips } from "@/components/ui/filter-chips";
import { Section } from "@/components/ui/section-head";
import type { Day } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { boardDimensionLabels } from "@/lib/insight/copy/board";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { LookedAt } from "@/lib/insight/model";
import type { BoardAsked } from "@/lib/insight/model/asked";
import {
  type AnyFigureKey,
  type DayCount,
  type Dimension,
  dimensions,
  type Measures,
  type Timing,
} from "@/lib/insight/model/board";
import { headlineOf } from "@/lib/insight/model/headline";
import type { HeatDay } from "@/lib/insight/model/heat";
import { FigureList } from "./board-figure";
import { type BoardLinks, cellLink } from "./board-links";
import { ByPart, type Named, type PartRows } from "./by-part";
import { Calendar } from "./calendar";
import { ChainFunnel } from "./chain-funnel";
import { Definitions } from "./definitions";
import { Differing } from "./differing";
import { Lengths } from "./lengths";
import type { Links } from "./links";
import { Months } from "./months";
import { SevenSteps } from "./seven-steps";
import { TwoAxes } from "./two-axes";

export type Counted = {
  readonly measures: Measures;
  readonly before: Measures | null;
  readonly parts: PartRows;
  readonly axes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly months: readonly { month: string; raised: number; adopted: number }[];
  readonly days: Readonly<Record<Timing, readonly DayCount[]>>;
  readonly heat: readonly HeatDay[];
  readonly differing: readonly LookedAt[];
  readonly differences: { readonly differ: number; readonly looked: number };
};

type Props = {
  counted: Counted;
  asked: BoardAsked;
  part: Dimension;
  parts: readonly Named[];
  links: BoardLinks;
  now: Date;
  today: Day;
  locale: Locale;
};

const handled: readonly AnyFigureKey[] = [
  "resolved-rate",
  "meeting-rate",
  "rework-rate",
  "promises-kept",
  "work-satisfaction",
  "result-satisfaction",
  "result-solved-rate",
];
const told: readonly AnyFigureKey[] = ["response-rate", "solved-rate", "satisfaction-rate"];
const taking: readonly AnyFigureKey[] = [
  "member-attendances",
  "residents-taking-part",
  "members-present",
  "venues-active",
  "venues-sleeping",
];

/** The steps' lists, as the causeway asks for them. */
function stepLinks(links: BoardLinks): Links {
  return {
    rates: links.rates,
    complaints: () => links.items("received"),
    problems: () => links.items("problems"),
    consultations: () => links.items("held"),
    lookBacks: () => links.items("promises-kept"),
    suggestions: ({ adoption, resolution }) => {
      if (resolution === "given") return links.items("answered");
      return adoption === "taken" ? links.items("taken") : cellLink(links, {});
    },
  };
}

function Steps({ counted, links, locale }: Props) {
  return (
    <section aria-label={say(copy.steps, locale)} className="on-water">
      <SevenSteps figures={headlineOf(counted.measures)} links={stepLinks(links)} locale={locale} />
    </section>
  );
}

type BlockProps = { id: string; title: string; keys: readonly AnyFigureKey[] };

function Block({ id, title, keys, counted, links, locale }: Props & BlockProps) {
  const { measures, before } = counted;
  return (
    <Section id={id} title={title}>
      <FigureList {...{ keys, measures, before, links, locale }} />
    </Section>
  );
}

/** The same figures by something else. */
function Otherwise({ asked, links, locale }: Props) {
  const places = ["district", "street", "community", "month"] as const;
  const wide = dimensions.filter((by) => by !== "district" || asked.scope.length < 6);
  const open = wide.filter((by) => !asked.narrow || (places as readonly string[]).includes(by));
  return (
    <Section id="more" title={say(copy.more, locale)}>
      <FilterChips
        locale={locale}
        label={say(copy.more, locale)}
        items={open.map((by) => ({
          href: links.by(by),
          label: say(boardDimensionLabels[by], locale),
        }))}
      />
    </Section>
  );
}

/** Everything under the headline: steps, places, two axes, months, and what the rest comes to. */
export function Dashboard(props: Props) {
  const { counted, asked, part, parts, links, now, today, locale } = props;
  const { measures, months, axes } = counted;
  const isNarrow = asked.narrow !== undefined;
  return (
    <>
      {!isNarrow && <Steps {...props} />}
      {part !== "community" || parts.length > 0 ? (
        <ByPart rows={counted.parts} {...{ part, parts, links, locale }} />
      ) : null}
      <div className="columns even">
        <TwoAxes {...{ axes, links, locale }} />
        <Months {...{ months, asked, links, locale }} />
      </div>
      {!isNarrow && (
        <Differing
          rows={counted.differing}
          counts={counted.differences}
          href={links.differing}
          {...{ now, locale }}
        />
      )}
      <Block {...props} id="handled" title={say(copy.handled, locale)} keys={handled} />
      <ChainFunnel {...{ measures, links, locale }} />
      <Lengths days={counted.days} links={links} locale={locale} />
      <Block {...props} id="told" title={say(copy.told, locale)} keys={told} />
      {!isNarrow && <Block {...props} id="people" title={say(copy.people, locale)} keys={taking} />}
      {asked.narrow?.by !== "department" && (
        <Calendar days={counted.heat} {...{ asked, links, today, locale }} />
      )}
      <Otherwise {...props} />
      <Definitions lengths locale={locale} />
    </>
  );
}
