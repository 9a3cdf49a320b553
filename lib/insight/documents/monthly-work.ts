import { statusTags } from "@/lib/campaign/copy";
import { campaignStatus } from "@/lib/campaign/model";
import { dayOf, daysBetween } from "@/lib/core/day";
import type { Block } from "@/lib/core/documents/paper";
import { count, joined, type Locale, monthDay, say } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import { promiseTags } from "@/lib/look-back/copy/promise";
import { verdict } from "@/lib/look-back/model";
import { siteKindLabels } from "@/lib/place/copy";
import { clockLabels } from "@/lib/suggestion/copy";
import {
  lookBackClock,
  orderReasons,
  otherReason,
  paceHeads,
  monthlyWords as words,
} from "../copy/monthly";
import { type MonthlyFacts, paces } from "../model/monthly";
import { dayText, heading, note, type Of, shortDay, tabled, text } from "./monthly-words";

const heads = (keys: readonly (keyof typeof words)[], locale: Locale) =>
  keys.map((key) => say(words[key], locale));

/** Promises whose day lay in the month, and how each ended. */
export function promises({ facts: { promised, promises: counts }, locale }: Of): Block[] {
  const head = heading(words.promises, locale);
  if (promised.length === 0) return [head, text(say(words.noPromises, locale))];
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const table = {
    heads: heads(["promise", "department", "due", "state"], locale),
    widths: [7, 3, 3, 3],
    rows: promised.map((row) => [
      `${row.street}“${row.title}”`,
      row.department,
      dayText(row.promisedOn, locale),
      say(promiseTags[row.state], locale),
    ]),
    total,
  };
  return [head, ...tabled(table, locale)];
}

function clockName(kind: string, locale: Locale): string {
  const labels: Readonly<Record<string, { zh: string; en: string }>> = clockLabels;
  return say(labels[kind] ?? lookBackClock, locale);
}

function overdueList({ facts: { overdue, countedTo }, locale }: Of): Block[] {
  if (overdue.rows.length === 0) return [text(say(words.noOverdue, locale))];
  return tabled(
    {
      heads: heads(["matter", "department", "overdueKind", "due"], locale),
      widths: [7, 3, 2, 4],
      rows: overdue.rows.map((row) => [
        `${row.title} ${row.ref}`,
        row.department ?? "—",
        clockName(row.kind, locale),
        `${shortDay(row.dueAt, locale)} ${say(words.days, locale, {
          n: Math.max(1, daysBetween(dayOf(row.dueAt), countedTo)),
        })}`,
      ]),
      total: overdue.total,
    },
    locale,
  );
}

function orderList({ facts: { orders }, locale }: Of): Block[] {
  const head: Block = { kind: "heading", level: 2, text: say(words.orders, locale) };
  if (orders.rows.length === 0) return [head, text(say(words.noOrders, locale))];
  const table = {
    heads: heads(["matter", "department", "reason", "since", "state"], locale),
    widths: [6, 3, 3, 3, 3],
    rows: orders.rows.map((row) => [
      `${row.title} ${row.ref}`,
      row.department ?? "—",
      say(orderReasons[row.reason] ?? otherReason, locale),
      shortDay(row.openedAt, locale),
      row.closedAt
        ? say(words.ended, locale, { date: shortDay(row.closedAt, locale) })
        : say(words.running, locale),
    ]),
    total: orders.total,
  };
  return [head, ...tabled(table, locale)];
}

export function overdueAndWatched(of: Of): Block[] {
  return [heading(words.overdue, of.locale), ...overdueList(of), ...orderList(of)];
}

export function lookBacks({ facts: { looked }, locale }: Of): Block[] {
  const head = heading(words.looks, locale);
  if (looked.rows.length === 0) return [head, text(say(words.noLooks, locale))];
  const table = {
    heads: heads(["matter", "department", "verdict", "finding"], locale),
    widths: [5, 3, 3, 6],
    rows: looked.rows.map((row) => [
      `${row.street}“${row.title}”`,
      row.department ?? "—",
      say(verdictTags[verdict.parse(row.verdict)], locale),
      row.finding ?? "—",
    ]),
    total: looked.total,
  };
  return [head, ...tabled(table, locale)];
}

function campaignNames({ campaigns }: MonthlyFacts, locale: Locale): Block[] {
  if (campaigns.length === 0) return [];
  const names = campaigns.map(({ name, fromDay, toDay, status }) =>
    say(words.campaign, locale, {
      ...{ name, from: dayText(fromDay, locale), to: dayText(toDay, locale) },
      status: say(statusTags[campaignStatus.parse(status)], locale),
    }),
  );
  return [text(say(words.campaigns, locale, { names: joined(names, locale) }))];
}

export function meetings({ facts, locale }: Of): Block[] {
  const { meetings: held } = facts;
  const head = heading(words.meetings, locale);
  const themes = campaignNames(facts, locale);
  if (held.rows.length === 0) return [head, text(say(words.noMeetings, locale)), ...themes];
  const table = {
    heads: heads(["meeting", "date", "people", "raisedHere"], locale),
    widths: [9, 3, 3, 2],
    figures: [2, 3],
    rows: held.rows.map((row) => [
      `${row.title}\n${row.venue}`,
      monthDay(row.startsAt, locale),
      `${count(row.members, locale)} / ${count(row.residents, locale)}`,
      count(row.raised, locale),
    ]),
    total: held.total,
  };
  return [head, ...tabled(table, locale), ...themes];
}

export function venues({ facts: { paces: kinds, sleeping, countedTo }, locale }: Of): Block[] {
  const columns = ["all", ...paces] as const;
  const table = {
    heads: [say(words.kind, locale), ...columns.map((key) => say(paceHeads[key], locale))],
    widths: [5, 3, 3, 3, 3],
    figures: [1, 2, 3, 4],
    rows: kinds.map(({ kind, all, byPace }) => [
      say(siteKindLabels[kind] ?? { zh: kind, en: kind }, locale),
      ...[all, ...paces.map((pace) => byPace[pace])].map((n) => count(n, locale)),
    ]),
  };
  const rest = sleeping.total - sleeping.rows.length;
  const more = rest > 0 ? say(words.andMore, locale, { n: sleeping.total }) : "";
  const names = `${joined(sleeping.rows, locale)}${more}`;
  return [
    heading(words.venues, locale),
    ...tabled(table, locale),
    ...(sleeping.total > 0 ? [text(say(words.sleeping, locale, { names }))] : []),
    note(say(words.venueRule, locale, { date: dayText(countedTo, locale) })),
  ];
}
