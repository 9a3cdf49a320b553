import "server-only";
import { db } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import type { InsightFilter } from "../model";
import type { Dimension } from "../model/board";
import type { ExcludedCount, RateCell, Rates, RateWeights } from "../model/rates";
import { type Range, rangeOf } from "../records/told";
import { sumRates, withoutKey } from "../rules/rates";
import { countPublishedMeasures } from "./board";

/**
 * 响应率, 解决率, 满意率 (domain.md §6, L02 第32条), by street, department and group, and how they
 * weigh in the composite there, from the roll-ups. What is left out by decision is in no rate and
 * counted apart. Public: it counts and shows no record.
 */
export async function countPublishedRates(filter: InsightFilter, now: Date): Promise<Rates> {
  const [[whole], street, department, group, excluded, weights] = await Promise.all([
    cellsBy(filter, now),
    cellsBy(filter, now, "street"),
    cellsBy(filter, now, "department"),
    cellsBy(filter, now, "category"),
    exclusions(rangeOf(filter)),
    weightsIn(filter.scope),
  ]);
  const total = sumRates(whole ? [whole] : []);
  const complete = (cells: readonly RateCell[]) => {
    const rest = withoutKey(total, cells);
    return rest ? [...cells, rest] : cells;
  };
  const cells = { street, department: complete(department), group: complete(group) };
  return { total, cells, excluded, weights };
}

async function cellsBy(filter: InsightFilter, now: Date, by?: Dimension): Promise<RateCell[]> {
  const rows = await countPublishedMeasures(filter, now, by);
  return [...rows].flatMap(([key, measures]) => {
    const cell = { ...sumRates([]), ...measures, key };
    return cell.due + cell.valid + cell.silent > 0 ? [cell] : [];
  });
}

async function weightsIn(scope: string): Promise<RateWeights> {
  const [response, solved, satisfied] = await Promise.all([
    setting(db, "insight.weight-response", scope),
    setting(db, "insight.weight-solved", scope),
    setting(db, "insight.weight-satisfaction", scope),
  ]);
  return { response, solved, satisfied };
}

function exclusions({ prefix, from, until }: Range): Promise<ExcludedCount[]> {
  return db.$queryRaw`
    SELECT "code", count(*)::int AS "count" FROM "ComplaintExclusion"
    WHERE "divisionCode" LIKE ${prefix} AND "at" >= ${from} AND "at" < ${until}
    GROUP BY 1 ORDER BY 1`;
}
