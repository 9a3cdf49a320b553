import type { FormPlace } from "@/components/complaint/act-form";
import { OneButton } from "@/components/suggestion/folded-form";
import { Meta } from "@/components/ui/meta";
import { causeLabels } from "@/lib/consultation/copy/minutes";
import type { Revision } from "@/lib/consultation/queries/minutes";
import type { DiffPart } from "@/lib/consultation/rules/merge-texts";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
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
          <Changes parts={row.changes} locale={locale} />
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

/** Added and removed are marked by element, colour and a word, and what stayed is cut short. */
function Changes({ parts, locale }: { parts: readonly DiffPart[]; locale: Locale }) {
  return (
    <p className="whitespace-pre-line">
      {parts.map((part, i) => {
        const key = `${i} ${part.kind}`;
        if (part.kind === "same") return <span key={key}>{cut(part.text)}</span>;
        const Mark = part.kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="sr-only">{say(copy[part.kind], locale)}</span>
            {part.text}
          </Mark>
        );
      })}
    </p>
  );
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 36)}…${text.slice(-36)}` : text;
}
