import { reported } from "@/components/complaint/copy";
import type { ReportedItem } from "@/components/complaint/reported-row";
import { statusTags } from "@/lib/complaint/copy";
import { complaintStatus } from "@/lib/complaint/model";
import {
  listPublishedAlike,
  listPublishedByGroup,
  type Reported,
  type ReportedPlace,
} from "@/lib/complaint/queries/reported";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { statusTags as problemTags } from "@/lib/problem/copy";
import { problemStatus } from "@/lib/problem/model";
import { listPublishedToJoin, type ProblemNear } from "@/lib/problem/queries/reported-near";

/** What was reported before at a place, complaints and common problems together, by kind. */
type Grouped = ReadonlyMap<string, readonly ReportedItem[]>;

/** The newest of every kind at a place. */
export async function reportedAt(
  place: ReportedPlace,
  groups: readonly string[],
  locale: Locale,
): Promise<Grouped> {
  const [complaints, problems] = await Promise.all([
    listPublishedByGroup(place, groups),
    listPublishedToJoin(place, groups),
  ]);
  const of = (group: string) =>
    itemsOf(
      complaints.filter((each) => each.groupCode === group),
      problems.filter((each) => each.groupCode === group),
      locale,
    );
  return new Map(groups.map((group) => [group, of(group)]));
}

/** What says most nearly what somebody is writing about one kind of matter. */
export async function reportedLike(
  place: ReportedPlace,
  about: { readonly group: string; readonly text: string },
  locale: Locale,
): Promise<readonly ReportedItem[]> {
  const [complaints, problems] = await Promise.all([
    listPublishedAlike(place, about),
    listPublishedToJoin(place, [about.group]),
  ]);
  return itemsOf(complaints, problems.slice(0, 1), locale);
}

/** Problems first; a complaint that stands for a problem is not named twice. */
function itemsOf(
  complaints: readonly Reported[],
  problems: readonly ProblemNear[],
  locale: Locale,
): readonly ReportedItem[] {
  const named = new Set(problems.map(({ joinRef }) => joinRef));
  const others = complaints.filter(({ ref }) => !named.has(ref));
  return [
    ...problems.map((each) => problemItem(each, locale)),
    ...others.map((each) => complaintItem(each, locale)),
  ].slice(0, 3);
}

function complaintItem(row: Reported, locale: Locale): ReportedItem {
  const tag = statusTags[complaintStatus.parse(row.status)];
  return {
    ref: row.ref,
    title: row.summary,
    href: `/trace/${row.ref}`,
    since: say(reported.since, locale, { date: shortDate(row.submittedAt, locale) }),
    people: say(reported.people, locale, { n: row.people }),
    count: row.people,
    status: { label: say(tag, locale), shape: tag.shape },
    late: row.late ? say(reported.late, locale) : undefined,
    joinRef: row.ref,
  };
}

function problemItem(row: ProblemNear, locale: Locale): ReportedItem {
  const tag = problemTags[problemStatus.parse(row.status)];
  return {
    ref: row.ref,
    title: row.title,
    href: `/problems/${row.ref}`,
    since: say(reported.since, locale, { date: shortDate(row.since, locale) }),
    people: say(reported.people, locale, { n: row.people }),
    count: row.people,
    status: { label: say(tag, locale), shape: tag.shape },
    problem: say(reported.problem, locale),
    joinRef: row.joinRef ?? undefined,
  };
}
