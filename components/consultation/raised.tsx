import { AdoptionTag, SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { ResolutionWord } from "@/components/suggestion/two-axes";
import { Row, Rows } from "@/components/ui/rows";
import type { Locale } from "@/lib/core/i18n";
import type { Adoption, Resolution, SuggestionStatus } from "@/lib/suggestion/model";

export type RaisedLine = {
  readonly ref: string;
  readonly title: string;
  readonly status: SuggestionStatus;
  readonly adoption: Adoption;
  readonly resolution: Resolution | null;
  readonly department: string | null;
  readonly confirmed: boolean;
};

/** Suggestions with both axes: whether they were adopted, and what was done. */
export function Raised({ rows, locale }: { rows: readonly RaisedLine[]; locale: Locale }) {
  return (
    <Rows ordered>
      {rows.map((row) => (
        <Row
          key={row.ref}
          href={`/suggestions/${row.ref}`}
          title={row.title}
          meta={row.department}
          end={<AdoptionTag adoption={row.adoption} locale={locale} />}
        >
          <span className="actions mt-1">
            {row.resolution && <ResolutionWord value={row.resolution} locale={locale} />}
            <SuggestionStatusTag status={row.status} confirmed={row.confirmed} locale={locale} />
          </span>
        </Row>
      ))}
    </Rows>
  );
}
