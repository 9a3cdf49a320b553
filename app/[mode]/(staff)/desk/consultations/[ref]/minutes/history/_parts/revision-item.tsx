import type { FormPlace } from "@/components/complaint/act-form";
import { OneButton } from "@/components/suggestion/folded-form";
import { Meta } from "@/components/ui/meta";
import { TextChanges } from "@/components/ui/text-changes";
import { causeLabels } from "@/lib/consultation/copy/minutes";
import type { Revision } from "@/lib/consultation/queries/minutes";
import { clockTime, longDate, say } from "@/lib/core/i18n";
import { restoreSectionAction } from "../../actions";
import { copy } from "../../copy";

type Props = { row: Revision; title: string; mayRestore: boolean; place: FormPlace };

/** One version: who, when, how, and what it changed. */
export function RevisionItem({ row, title, mayRestore, place }: Props) {
  const { locale } = place;
  const who = row.by ?? say(copy.composedBy, locale);
  return (
    <li>
      <div className="item">
        <div className="grow">
          <b className="title">{title}</b>
          <Meta
            parts={[
              say(copy.version, locale, { n: row.version, who }),
              row.cause === "composed" ? null : say(causeLabels[row.cause], locale),
              `${longDate(row.at, locale)} ${clockTime(row.at)}`,
            ]}
          />
          <TextChanges parts={row.changes} locale={locale} />
          {mayRestore && (
            <OneButton
              {...place}
              name={`restore-${row.key}-${row.version}`}
              action={restoreSectionAction}
              button={copy.restore}
              hidden={{ section: row.key, version: String(row.version) }}
            />
          )}
        </div>
      </div>
    </li>
  );
}
