import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { cursorOf, readCursor } from "@/lib/core/keyset";
import type { DistrictMap } from "@/lib/insight/queries/map";
import { type MapEntry, partAfter } from "@/lib/insight/rules/map";
import { mapCopy as copy } from "../copy";
import { entryHref, hrefWith, kindLabel, placeOf } from "./words";

const size = 20;
const cursor = z.tuple([z.string()]);

type Props = { map: DistrictMap; after?: string; locale: Locale };

function Entry({ map, entry, locale }: { map: DistrictMap; entry: MapEntry; locale: Locale }) {
  const isProblems = entry.kind === "problems";
  const away = entry.km?.toFixed(1);
  const parts = [
    away && say(copy.km, locale, { km: away }),
    placeOf(map, entry.divisionCode) !== entry.name && placeOf(map, entry.divisionCode),
    isProblems && entry.divisionCode.length === 9 && say(copy.streetOnly, locale),
    entry.address,
    entry.firm,
    entry.households && say(copy.households, locale, { n: entry.households }),
    entry.firm !== undefined && say(copy.reportHere, locale),
  ];
  const end = isProblems
    ? say(copy.problemsHere, locale, { n: entry.count })
    : kindLabel(entry.kind, locale);
  return (
    <Row
      href={entryHref(entry)}
      title={entry.name}
      meta={<Meta as="span" parts={parts.filter(Boolean)} />}
      end={<span className="meta">{end}</span>}
    />
  );
}

/** The same places as on the map, in words; in parts of twenty. */
export function MapList({ map, after, locale }: Props) {
  const [key] = readCursor(cursor, after) ?? [];
  const { rows, next } = partAfter(map.entries, key, size);
  const title = map.place
    ? say(copy.listNear, locale, { name: map.place.name })
    : say(copy.list, locale);
  const n = map.entries.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <Section id="list" title={title} aside={say(copy.counted, locale, { n })}>
      {rows.length === 0 && <EmptyState>{say(copy.empty, locale)}</EmptyState>}
      <Rows>
        {rows.map((entry) => (
          <Entry key={entry.key} map={map} entry={entry} locale={locale} />
        ))}
      </Rows>
      <Pager
        locale={locale}
        next={next === undefined ? null : hrefWith(map, { after: cursorOf(next) })}
        start={key === undefined ? null : hrefWith(map, {})}
      />
    </Section>
  );
}
