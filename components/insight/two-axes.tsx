import { Matrix, type MatrixRow } from "@/components/charts/matrix";
import { AdoptionTag } from "@/components/suggestion/status-tag";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { adoptions, resolutions } from "@/lib/suggestion/model";
import { type BoardLinks, cellLink } from "./board-links";

type Props = {
  axes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  links: BoardLinks;
  locale: Locale;
};

const columns = [...resolutions, "none"] as const;
const decided = adoptions.filter((each) => each !== "pending");

function rowsOf({ axes, links, locale }: Props): MatrixRow[] {
  return decided.map((adoption) => {
    const at = (column: string) => axes[adoption]?.[column] ?? 0;
    return {
      key: adoption,
      label: <AdoptionTag adoption={adoption} locale={locale} />,
      cells: columns.map((resolution) => ({
        value: at(resolution),
        href: cellLink(links, { adoption, resolution }),
      })),
      total: (
        <Figure
          locale={locale}
          value={columns.reduce((total, column) => total + at(column), 0)}
          unit={say(copy.unit, locale)}
          href={cellLink(links, { adoption })}
        />
      ),
    };
  });
}

/** Adoption down, result across: a department's A never stands for being adopted, nor the reverse. */
export function TwoAxes({ axes, links, locale }: Props) {
  const answered = Object.values(axes)
    .flatMap((row) => resolutions.map((resolution) => row[resolution] ?? 0))
    .reduce((total, count) => total + count, 0);
  return (
    <Section
      id="axes"
      title={say(copy.matrix, locale)}
      link={{
        href: links.items("answered"),
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
        rows={rowsOf({ axes, links, locale })}
        locale={locale}
      />
    </Section>
  );
}
