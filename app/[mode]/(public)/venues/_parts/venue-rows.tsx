import { Row, Rows } from "@/components/ui/rows";
import { type Locale, say } from "@/lib/core/i18n";
import type { VenueRow } from "@/lib/place/queries/venue";
import { venuesCopy as copy } from "../copy";

type Props = {
  rows: readonly VenueRow[];
  street: (code: string) => string | undefined;
  locale: Locale;
};

export function VenueRows({ rows, street, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.code}
          href={`/venues/${row.code}`}
          title={row.name}
          meta={[street(row.divisionCode.slice(0, 9)), row.address].filter(Boolean).join(" · ")}
          end={<span className="meta">{say(copy.members, locale, { n: row.members })}</span>}
        />
      ))}
    </Rows>
  );
}
