import { boardLinks, rowChange } from "@/components/insight/board-links";
import type { NamedRow } from "@/components/insight/ranked-table";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { type Locale, say } from "@/lib/core/i18n";
import { byCopy } from "@/lib/insight/copy/split";
import type { AnyFigureKey, Dimension } from "@/lib/insight/model/board";
import { figureTable, knownIn, shownBy, sourceOf } from "@/lib/insight/model/figures";
import { countPublishedMeasures } from "@/lib/insight/queries/board";
import { getPublishedKeyNames, type KeyName } from "@/lib/insight/queries/board-names";
import { getPublishedPartMap } from "@/lib/insight/queries/part-map";
import { sectorLabels } from "@/lib/place/copy";
import { readBoard } from "@/lib/web/board";
import { type Params, readParams } from "@/lib/web/list-params";

const places = ["district", "street", "community"] as const satisfies readonly Dimension[];

/** Splitting what is narrowed is known by place and month only. */
const keepsNarrow = (by: Dimension) =>
  by === "month" || (places as readonly Dimension[]).includes(by);

const monthName = (key: string, locale: Locale) =>
  say(byCopy.month, locale, { y: key.slice(0, 4), n: Number(key.slice(5)) });

type Names = ReadonlyMap<string, KeyName>;

/** Names of rows from records, or from the words of the field. */
async function namesOf(by: Dimension, keys: readonly string[], locale: Locale): Promise<Names> {
  const worded = (name: (key: string) => string | undefined) =>
    new Map(keys.map((key) => [key, { key, code: key, name: name(key) ?? key }]));
  if (by === "month") return worded((key) => monthName(key, locale));
  if (by === "sector") return worded((key) => sectorLabels[key]?.[locale]);
  if (by !== "category") return getPublishedKeyNames(by, keys);
  const rows = await listPublishedCategories();
  const group = new Map(rows.map((row) => [row.groupCode, row]));
  return worded((key) => group.get(key)?.[locale === "zh" ? "groupName" : "groupNameEn"]);
}

function choicesOf(by: Dimension): AnyFigureKey[] {
  const all = Object.keys(figureTable) as AnyFigureKey[];
  return all.filter((key) => knownIn[by].includes(sourceOf(figureTable[key].of)));
}

/** One figure by one dimension, with names and with where each row and each figure opens to. */
export async function readRows(params: Params, now: Date, locale: Locale) {
  const board = await readBoard(params, now);
  const { asked, home, filter, part } = board;
  const wanted = asked.by ?? part;
  const by = filter.narrow && !keepsNarrow(wanted) ? part : wanted;
  const choices = choicesOf(by);
  const given = readParams(params, ["figure"]).figure;
  const figure = choices.find((key) => key === given) ?? shownBy[by][0] ?? "suggestions";
  const counts = await countPublishedMeasures(filter, now, by);
  const isMapped = by === "street" && asked.scope.length === 6;
  const [names, map] = await Promise.all([
    namesOf(by, [...counts.keys()], locale),
    isMapped ? getPublishedPartMap(asked.scope) : null,
  ]);
  const links = boardLinks({ ...asked, by }, home.code, "/insight/by");
  const overview = boardLinks({ ...asked, by: undefined }, home.code, "/insight");
  const rows = [...counts].map(([key, measures]): NamedRow => {
    const named = names.get(key);
    // A record of a whole street or district belongs to none of its parts.
    const apart = say(byCopy.unknown, locale);
    if (!named) return { key, measures, name: apart, opens: () => undefined };
    const change = rowChange(asked, by, named);
    return {
      ...{ key, measures, name: named.name },
      href: change ? overview.here(change) : undefined,
      opens: ({ measure }) =>
        change ? links.items(measure, {}, change) : links.items(measure, { by, key }),
    };
  });
  const back = overview.here({});
  return { ...board, by, figure, choices, rows, links, map, back, keepsNarrow, shown: shownBy[by] };
}
export type Read = Awaited<ReturnType<typeof readRows>>;
