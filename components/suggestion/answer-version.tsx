import { Meta } from "@/components/ui/meta";
import { TextChanges } from "@/components/ui/text-changes";
import { contactLabels } from "@/lib/complaint/copy";
import { contact } from "@/lib/complaint/model";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { adoptionTags, resolutionLabels } from "@/lib/suggestion/copy";
import { answerFieldLabels, partLabels, versionTags } from "@/lib/suggestion/copy/answer";
import { adoption, resolution } from "@/lib/suggestion/model";
import type { AnswerVersion, FieldChange } from "@/lib/suggestion/model/answer";
import { drafts } from "./copy";
import { ShapedTag } from "./status-tag";

type Props = { version: AnswerVersion; locale: Locale };

const moment = (at: Date, locale: Locale) => `${longDate(at, locale)} ${clockTime(at)}`;

/** One draft: who wrote it, what it changed in the one before, and what became of it. */
export function AnswerVersionItem({ version, locale }: Props) {
  const { what, by, at, returned, published } = version;
  const title = say(partLabels[what], locale);
  return (
    <li>
      <div className="item">
        <div className="grow grid gap-1">
          <p className="between">
            <b className="title">{say(drafts.version, locale, { title, n: version.version })}</b>
            <ShapedTag tag={versionTags[version.state]} locale={locale} />
          </p>
          <Meta parts={[version.department, by, moment(at, locale)]} />
          <Changes version={version} locale={locale} />
          {returned && (
            <blockquote>
              {returned.reason}
              <Meta
                parts={[say(drafts.returned, locale), returned.by, moment(returned.at, locale)]}
              />
            </blockquote>
          )}
          {published && (
            <Meta
              parts={[say(drafts.published, locale), published.by, moment(published.at, locale)]}
            />
          )}
        </div>
      </div>
    </li>
  );
}

function Changes({ version, locale }: Props) {
  if (version.changes.length === 0) return <p className="soft">{say(drafts.same, locale)}</p>;
  const whole = version.changes.every((each) => "from" in each || isWhole(each));
  return (
    <dl className="grid gap-1">
      {version.changes.map((change) => (
        <div key={change.field}>
          <dt className="meta">{say(answerFieldLabels[change.field], locale)}</dt>
          <dd>
            {"parts" in change ? (
              <TextChanges parts={change.parts} locale={locale} whole={whole} />
            ) : (
              <TextChanges parts={asParts(change, locale)} locale={locale} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isWhole = (change: Extract<FieldChange, { parts: unknown }>) =>
  change.parts.every((part) => part.kind === "same");

/** A value that was changed: the old one struck, the new one after it; a first one plain. */
function asParts({ from, to }: Extract<FieldChange, { from: string }>, locale: Locale) {
  const [old, fresh] = [wordOf(from, locale), wordOf(to, locale)];
  if (!old) return [{ kind: "same" as const, text: fresh }];
  return [
    { kind: "removed" as const, text: `${old} ` },
    { kind: "added" as const, text: fresh },
  ].filter((part) => part.text.trim() !== "");
}

/** Codes as words; days and names stand for themselves. */
function wordOf(value: string, locale: Locale): string {
  const adopted = adoption.safeParse(value);
  if (adopted.success) return say(adoptionTags[adopted.data], locale);
  const [letter, code] = value.split(":");
  const result = resolution.safeParse(letter);
  if (result.success) {
    const label = say(resolutionLabels[result.data], locale);
    return code ? say(drafts.withCode, locale, { label, code }) : label;
  }
  const way = contact.safeParse(value);
  return way.success ? say(contactLabels[way.data], locale) : value;
}
