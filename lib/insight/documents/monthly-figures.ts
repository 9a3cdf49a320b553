import type { Block } from "@/lib/core/documents/paper";
import { count, percent, say } from "@/lib/core/i18n";
import { keptOfDue } from "@/lib/look-back/rules/promise-state";
import { adoptionTags, resolutionLabels } from "@/lib/suggestion/copy";
import { adoptions, resolutions } from "@/lib/suggestion/model";
import { figureLabels } from "../copy";
import { monthlyWords as words } from "../copy/monthly";
import type { FigureKey } from "../model";
import { monthlyKeys, monthlyRateKeys } from "../model/monthly";
import { changeOf, comparedOf } from "../rules/monthly";
import {
  changeClause,
  changeText,
  dayText,
  figureCell,
  fraction,
  heading,
  monthName,
  type Of,
  shareClause,
  tabled,
  text,
} from "./monthly-words";

/** The month in four sentences. */
export function overview({ facts, locale }: Of): Block[] {
  const { compared, place, month, promises, countedTo } = facts;
  const of = (key: FigureKey) => comparedOf(compared, key);
  const value = (key: FigureKey) => of(key).now.value;
  const change = (key: FigureKey) => changeClause(changeOf(of(key).now, of(key).before), locale);
  const adoption = of("adoption-rate").now;
  const { kept, due } = keptOfDue(promises);
  const said = [
    say(words.received, locale, {
      ...{ month: monthName(month, locale), place, complaints: value("complaints") },
      ...{ complaintsChange: change("complaints"), held: value("consultations") },
      ...{ heldChange: change("consultations"), members: value("member-attendances") },
      residents: value("residents-taking-part"),
    }),
    say(words.raised, locale, {
      ...{ raised: value("suggestions"), raisedChange: change("suggestions") },
      ...{ adopted: adoption.numerator ?? 0, rate: shareClause(adoption, locale) },
      ...{ problems: value("problems"), solved: value("problems-solved") },
    }),
    say(words.promisesSaid, locale, {
      ...{ due, kept, broken: promises.broken, late: promises.late },
      looked: value("looked-back"),
    }),
    say(words.overdueSaid, locale, {
      ...{ asOf: dayText(countedTo, locale), overdue: facts.overdue.total },
      ...{ complaints: facts.lateComplaints, orders: facts.orders.total },
    }),
  ];
  return [heading(words.overview, locale), ...said.map(text)];
}

function comparedTable(keys: readonly FigureKey[], { facts, locale }: Of): Block[] {
  const heads = [words.figure, words.own, words.before, words.yearAgo, words.change];
  return tabled(
    {
      heads: heads.map((head) => say(head, locale)),
      widths: [5, 5, 5, 5, 4],
      figures: [1, 2, 3, 4],
      rows: keys.map((key) => {
        const { now, before, yearAgo } = comparedOf(facts.compared, key);
        const counts = [now, before, yearAgo].map((figure) => figureCell(figure, locale));
        return [
          ...[say(figureLabels[key], locale), ...counts],
          changeText(changeOf(now, before), locale),
        ];
      }),
    },
    locale,
  );
}

export function headline(of: Of): Block[] {
  return [heading(words.figures, of.locale), ...comparedTable(monthlyKeys, of)];
}

export function threeRates(of: Of): Block[] {
  return [heading(words.rates, of.locale), ...comparedTable(monthlyRateKeys, of)];
}

/** By rate, the small ones together in the last line. */
export function byStreet({ facts, locale }: Of): Block[] {
  if (facts.scope.length > 6) return [];
  const head = heading(words.streets, locale);
  const raised = facts.streets.reduce((sum, each) => sum + each.raised, 0);
  if (raised === 0) return [head, text(say(words.noStreets, locale))];
  const adopted = facts.streets.reduce((sum, each) => sum + each.adopted, 0);
  if (facts.streets.every((each) => each.merged)) {
    return [head, text(say(words.allSmall, locale, { of: fraction(adopted, raised, locale) }))];
  }
  const heads = [words.street, words.adoptedOf, words.partly, words.pending, words.rate];
  const table = tabled(
    {
      heads: heads.map((each) => say(each, locale)),
      widths: [6, 3, 3, 2, 3],
      figures: [1, 2, 3, 4],
      rows: facts.streets.map((line) => [
        line.merged ? say(words.small, locale, { names: line.name }) : line.name,
        fraction(line.adopted, line.raised, locale),
        count(line.partly, locale),
        count(line.pending, locale),
        line.merged ? "—" : percent(line.adopted, line.raised),
      ]),
    },
    locale,
  );
  return [head, ...table];
}

/** Two things, never one number: adoption down, resolution across. */
export function twoAxes({ facts: { matrix }, locale }: Of): Block[] {
  const columns = [...resolutions, "none"];
  const labels = resolutions.map((each) => say(resolutionLabels[each], locale));
  const rows = adoptions.map((adoption) => {
    const row = columns.map((column) => matrix[adoption]?.[column] ?? 0);
    const total = row.reduce((sum, each) => sum + each, 0);
    return [say(adoptionTags[adoption], locale), ...[...row, total].map((n) => count(n, locale))];
  });
  const table = tabled(
    {
      heads: [
        say(words.adoption, locale),
        ...labels,
        ...[say(words.noResult, locale), say(words.total, locale)],
      ],
      widths: [4, 3, 3, 3, 3, 3, 3],
      figures: [1, 2, 3, 4, 5, 6],
      rows,
    },
    locale,
  );
  return [heading(words.axes, locale), ...table];
}
