import { Row, Rows } from "@/components/ui/rows";
import { shownName } from "@/lib/account/copy";
import { type Locale, say } from "@/lib/core/i18n";
import { sectorLabels } from "@/lib/place/copy";
import type { MemberRow } from "@/lib/place/queries/member";
import { expertiseNames } from "@/lib/place/rules/expertise";

type Props = {
  rows: readonly MemberRow[];
  street: (code: string) => string | undefined;
  locale: Locale;
};

export function MemberRows({ rows, street, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => {
        const sector = sectorLabels[row.sector];
        const about = [sector && say(sector, locale), street(row.divisionCode.slice(0, 9))];
        return (
          <Row
            key={row.slug}
            href={`/members/${row.slug}`}
            title={shownName(row, locale)}
            meta={about.filter(Boolean).join(" · ")}
            end={<span className="meta">{expertiseNames(row.expertise, locale)}</span>}
          />
        );
      })}
    </Rows>
  );
}
