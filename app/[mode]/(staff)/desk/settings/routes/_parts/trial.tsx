import { DefinitionList } from "@/components/ui/definition-list";
import { Figure, Rate } from "@/components/ui/figure";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import type { RouteListed } from "@/lib/catalogue/queries/route";
import type { RouteTrialView } from "@/lib/complaint/queries/route-test";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { deskCopy } from "../../../copy";
import { copy } from "../copy";
import { targetOf } from "./conditions";

type Props = { trial: RouteTrialView; route: RouteListed; locale: Locale };

function Figures({ trial, locale }: Omit<Props, "route">) {
  const { total, hits, fits, agreement, list } = trial;
  const unit = say(deskCopy.items, locale);
  const rate = ({ agreed, decided }: { agreed: number; decided: number }) => (
    <Rate numerator={agreed} denominator={decided} unit={unit} locale={locale} />
  );
  return (
    <DefinitionList
      ruled
      items={[
        {
          term: say(copy.catches, locale),
          value: <Figure value={hits} of={total} unit={unit} locale={locale} />,
        },
        {
          term: say(copy.fits, locale),
          value: <Figure value={fits} of={total} unit={unit} locale={locale} />,
        },
        { term: say(copy.agrees, locale), value: rate(agreement) },
        {
          term: say(copy.whole, locale),
          value: <Figure value={list.routed} of={total} unit={unit} locale={locale} />,
        },
        { term: say(copy.wholeAgrees, locale), value: rate(list) },
      ]}
    />
  );
}

/** Who stands before it, and whom it would shadow. */
function Neighbours({ trial, locale }: Omit<Props, "route">) {
  if (trial.takenBy.length + trial.shadows.length === 0) return null;
  return (
    <Notice icon="merge">
      <ul>
        {trial.takenBy.map(({ id, name, count }) => (
          <li key={`before ${id}`}>{say(copy.takenBy, locale, { name, n: count })}</li>
        ))}
        {trial.shadows.map(({ id, name, before, after }) => (
          <li key={`behind ${id}`}>
            {say(after === 0 ? copy.shadowsAll : copy.shadowsSome, locale, { name, before, after })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Sample({ trial, route, locale }: Props) {
  if (trial.sample.length === 0) return <p>{say(copy.sampleHidden, locale)}</p>;
  const verdict = (agrees: boolean | undefined) => {
    if (agrees === undefined) return undefined;
    return say(agrees ? copy.same : copy.differs, locale, { to: targetOf(route) });
  };
  return (
    <div>
      <h3>{say(copy.sample, locale)}</h3>
      <Rows>
        {trial.sample.map(({ ref, title, submittedAt, went, agrees }) => (
          <Row
            key={ref}
            href={`/desk/complaints/${ref}`}
            title={title}
            meta={[
              ref,
              submittedAt && shortDate(submittedAt, locale),
              went ? say(copy.went, locale, { went }) : say(copy.wentNowhere, locale),
            ]
              .filter(Boolean)
              .join(" · ")}
          >
            {verdict(agrees)}
          </Row>
        ))}
      </Rows>
    </div>
  );
}

/** What the rule would have done in the last 90 days. */
export function Trial({ trial, route, locale }: Props) {
  if (trial.total === 0) return <Notice>{say(copy.noPast, locale)}</Notice>;
  return (
    <div className="grid gap-4">
      <Figures trial={trial} locale={locale} />
      <p className="meta">{say(copy.agreesHow, locale)}</p>
      <Neighbours trial={trial} locale={locale} />
      {trial.hits > 0 ? (
        <Sample trial={trial} route={route} locale={locale} />
      ) : (
        <p>{say(copy.catchesNone, locale)}</p>
      )}
    </div>
  );
}
