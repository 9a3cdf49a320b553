import type { TableRow } from "@/lib/core/csv-table";
import { dayOf } from "@/lib/core/day";
import { channelKindLabels, channelLabels } from "../copy/channel-count";
import {
  type ChannelFault,
  type ChannelRow,
  channelColumns,
  channelKinds,
  channels,
  type LookedRow,
  type RowFault,
} from "../model/channel-count";

const most = 5000;
const largest = 1_000_000_000;
const longestSource = 200;

type Column = (typeof channelColumns)[number];
type Cells = Readonly<Record<Column, string>>;

/** By its code or by its Chinese name. */
function find<K extends string>(
  keys: readonly K[],
  labels: Readonly<Record<K, { readonly zh: string }>>,
  typed: string,
): K | undefined {
  return keys.find((key) => key === typed || labels[key].zh === typed);
}

function monthFault(month: string, now: Date): RowFault | undefined {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) return "month-shape";
  return month < dayOf(now).slice(0, 7) ? undefined : "month-future";
}

function sourceFault(source: string): RowFault | undefined {
  if (source === "") return "source-missing";
  return source.length > longestSource ? "source-long" : undefined;
}

function faultsIn(cells: Cells, now: Date): readonly (readonly [Column, RowFault])[] {
  const isCount = /^\d{1,10}$/.test(cells.count) && Number(cells.count) <= largest;
  const found: readonly (readonly [Column, RowFault | undefined])[] = [
    ["month", monthFault(cells.month, now)],
    ["channel", find(channels, channelLabels, cells.channel) ? undefined : "channel-unknown"],
    ["kind", find(channelKinds, channelKindLabels, cells.kind) ? undefined : "kind-unknown"],
    ["count", isCount ? undefined : "count-shape"],
    ["source", sourceFault(cells.source)],
  ];
  return found.flatMap(([column, fault]) => (fault ? [[column, fault] as const] : []));
}

function rowOf(cells: Cells): ChannelRow | undefined {
  const channel = find(channels, channelLabels, cells.channel);
  const kind = find(channelKinds, channelKindLabels, cells.kind);
  if (!channel || !kind) return undefined;
  return { month: cells.month, channel, kind, count: Number(cells.count), source: cells.source };
}

export const keyOf = ({ month, channel, kind }: Omit<ChannelRow, "count" | "source">) =>
  `${month} ${channel} ${kind}`;

type Read = { readonly rows: readonly ChannelRow[]; readonly faults: readonly ChannelFault[] };
const faulty = (line: number, column: string, fault: RowFault): Read => ({
  rows: [],
  faults: [{ line, column, fault }],
});

function placesIn(heading: TableRow | undefined) {
  const names = heading?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = channelColumns.filter((column) => !names.includes(column));
  return { names, missing };
}

/**
 * A file of monthly counts: the heading names `month,channel,kind,count,source` in any order. All
 * rows, or everything that is wrong with the file, by line and column. A month that is not over
 * cannot be counted yet.
 */
export function readChannelCounts(table: readonly TableRow[], now: Date): Read {
  const [heading, ...rest] = table;
  const { names, missing } = placesIn(heading);
  if (missing.length > 0) {
    const faults = missing.map((column) => ({ line: 1, column, fault: "column-missing" as const }));
    return { rows: [], faults };
  }
  if (rest.length === 0) return faulty(1, "row", "no-rows");
  if (rest.length > most) return faulty(rest[most]?.line ?? 1, "row", "rows-many");
  const rows: ChannelRow[] = [];
  const faults: ChannelFault[] = [];
  const seen = new Set<string>();
  for (const { line, fields } of rest) {
    if (fields.length !== names.length) {
      faults.push({ line, column: "row", fault: "row-width" });
      continue;
    }
    const cells = Object.fromEntries(
      channelColumns.map((column) => [column, fields[names.indexOf(column)]?.trim() ?? ""]),
    ) as Cells;
    const wrong = faultsIn(cells, now);
    faults.push(...wrong.map(([column, fault]) => ({ line, column, fault })));
    const row = wrong.length === 0 ? rowOf(cells) : undefined;
    if (!row) continue;
    if (seen.has(keyOf(row))) faults.push({ line, column: "month", fault: "row-twice" });
    seen.add(keyOf(row));
    rows.push(row);
  }
  return faults.length > 0 ? { rows: [], faults } : { rows, faults };
}

/** What each row would do to the counts that are known. */
export function lookAt(rows: readonly ChannelRow[], known: readonly ChannelRow[]): LookedRow[] {
  const before = new Map(known.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const old = before.get(keyOf(row));
    if (!old) return { ...row, effect: "new", before: null };
    const isSame = old.count === row.count && old.source === row.source;
    return { ...row, effect: isSame ? "known" : "changed", before: old.count };
  });
}
