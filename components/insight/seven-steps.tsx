import { WideCauseway } from "@/components/causeway/causeway";
import { shortStepNames, stepNames } from "@/components/causeway/copy";
import { type PathLine, UprightFigures } from "@/components/causeway/path";
import { Figure } from "@/components/ui/figure";
import { type Locale, percent, say, type Text } from "@/lib/core/i18n";
import type { Figure as Counted, FigureKey } from "@/lib/insight/model";
import { stepFigures as words } from "./copy";
import type { Links } from "./links";

type Props = {
  figures: readonly Counted[];
  links: Links;
  locale: Locale;
  thisYear?: boolean;
  size?: "lg" | "md" | "sm";
};

type Line = {
  key: keyof typeof stepNames;
  value: number;
  of?: number;
  unit: Text;
  note: string;
  href?: string;
};

function read(figures: readonly Counted[]) {
  const find = (key: FigureKey) => figures.find((figure) => figure.key === key);
  return {
    value: (key: FigureKey) => find(key)?.value ?? 0,
    top: (key: FigureKey) => find(key)?.numerator ?? 0,
    bottom: (key: FigureKey) => find(key)?.denominator ?? 0,
    /** Under ten cases a share says nothing. */
    rate: (key: FigureKey) => {
      const [top, bottom] = [find(key)?.numerator ?? 0, find(key)?.denominator ?? 0];
      return bottom < 10 ? "—" : percent(top, bottom);
    },
  };
}

type Read = ReturnType<typeof read>;
type Noted = (text: Text, vars?: Record<string, string | number>) => string;

/** Up to the minutes: what was said, shared, consulted on and raised. */
function beforeDecision({ value }: Read, { links, thisYear }: Props, note: Noted): Line[] {
  const held = value("consultations");
  const raised = value("suggestions");
  return [
    {
      ...{ key: "complaint", value: value("complaints"), unit: words.complaints },
      note: note(thisYear ? words.receivedThisYear : words.received),
      href: links.complaints?.(),
    },
    {
      ...{ key: "problem", value: value("problems"), unit: words.problems },
      note: note(words.solved, { n: value("problems-solved") }),
      href: links.problems({}),
    },
    {
      ...{ key: "consultation", value: held, unit: words.consultations },
      note: note(words.members, { n: value("member-attendances") }),
      href: links.consultations({}),
    },
    {
      ...{ key: "suggestion", value: raised, unit: words.suggestions },
      note: held > 0 ? note(words.average, { n: raised / held }) : note(words.noneHeld),
      href: links.suggestions({}),
    },
  ];
}

/** After it: what was adopted, answered and kept, each of how many. */
function afterDecision({ top, bottom, rate }: Read, { links }: Props, note: Noted): Line[] {
  const share = (key: FigureKey) => ({
    value: top(key),
    of: bottom(key),
    unit: words.suggestions,
  });
  return [
    {
      ...{ key: "adoption", ...share("adoption-rate") },
      note: note(words.adopted, { rate: rate("adoption-rate") }),
      href: links.suggestions({ adoption: "taken" }),
    },
    {
      ...{ key: "handling", ...share("answered") },
      note: note(words.answered, { rate: rate("answered") }),
      href: links.suggestions({ resolution: "given" }),
    },
    {
      ...{ key: "lookBack", ...share("promises-kept") },
      note: note(words.kept, { rate: rate("promises-kept") }),
      href: links.lookBacks({ verdict: "fulfilled" }),
    },
  ];
}

/** Each step with what was counted at it and where that is listed. */
function linesOf(props: Props): Line[] {
  const counted = read(props.figures);
  const note: Noted = (text, vars = {}) => say(text, props.locale, vars);
  return [...beforeDecision(counted, props, note), ...afterDecision(counted, props, note)];
}

/** The chain with a figure at each step: upright on phones, as the causeway from 900 px. */
export function SevenSteps(props: Props) {
  const { locale, size = "sm" } = props;
  const lines = linesOf(props);
  const figure = ({ value, of, unit }: Line) => (
    <Figure locale={locale} value={value} of={of} unit={say(unit, locale)} size={size} />
  );
  const stops = lines.map(
    (line): PathLine => ({
      key: line.key,
      name: say(stepNames[line.key], locale),
      state: "passed",
      href: line.href,
      figure: figure(line),
      note: line.note,
    }),
  );
  return (
    <>
      <div className="only-phone">
        <UprightFigures lines={stops} />
      </div>
      <div className="only-wide">
        <WideCauseway
          locale={locale}
          title={say(words.title, locale)}
          stops={lines.map(({ key, href, note }) => ({
            ...{ key, href, state: "passed", detail: note },
            name: say(stepNames[key], locale),
            short: say(shortStepNames[key], locale),
          }))}
          figures={Object.fromEntries(lines.map((line) => [line.key, figure(line)]))}
        />
      </div>
    </>
  );
}
