import { Matrix, type MatrixRow } from "@/components/charts/matrix";
import type { Links } from "@/components/insight/links";
import { AdoptionTag } from "@/components/suggestion/status-tag";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import type { SuggestionCell } from "@/lib/insight/model";
import { matrixOf } from "@/lib/insight/rules/figures";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { adoptions, resolutions } from "@/lib/suggestion/model";
import { insightCopy as copy } from "../copy";

type Props = { cells: readonly SuggestionCell[]; links: Links; locale: Locale };

const columns = [...resolutions, "none"] as const;
const decided = adoptions.filter((each) => each !== "pending");

function rowsOf({ cells, links, locale }: Props): MatrixRow[] {
  const counts = matrixOf(cells);
  return decided.map((adoption) => {
    const at = (column: string) => counts[adoption]?.[column] ?? 0;
    return {
      key: adoption,
      label: <AdoptionTag adoption={adoption} locale={locale} />,
      cells: columns.map((resolution) => ({
        value: at(resolution),
        href: links.suggestions({ adoption, resolution }),
      })),
      total: (
        <Figure
          locale={locale}
          value={columns.reduce((total, column) => total + at(column), 0)}
          unit={say(copy.unit, locale)}
          href={links.suggestions({ adoption })}
        />
      ),
    };
  });
}

/** Adoption down, result across: a department's A never stands for being adopted, nor the reverse. */
export function TwoAxes({ cells, links, locale }: Props) {
  const answered = cells
    .filter((cell) => cell.resolution !== null)
    .reduce((total, cell) => total + cell.count, 0);
  return (
    <Section
      id="axes"
      title={say(copy.matrix, locale)}
      link={{
        href: links.suggestions({ resolution: "given" }),
        label: say(copy.answered, locale, { n: answered }),
      }}
    >
      <p className="meta mb-3">{say(copy.matrixNote, locale)}</p>
      <Matrix
        caption={say(copy.matrix, locale)}
        corner={say(copy.adoption, locale)}
        columns={[
          ...resolutions.map((each) => say(resolutionLabels[each], locale)),
          say(copy.noResult, locale),
        ]}
        totalLabel={say(copy.total, locale)}
        rows={rowsOf({ cells, links, locale })}
        locale={locale}
      />
    </Section>
  );
}
