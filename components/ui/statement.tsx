import { type Locale, say, type Text } from "@/lib/core/i18n";

export type StatementPart = {
  readonly id: string;
  readonly title: Text;
  readonly lines: readonly Text[];
  /** Lines are items of a list rather than paragraphs. */
  readonly list?: boolean;
};

function Lines({ part, locale }: { part: StatementPart; locale: Locale }) {
  if (!part.list) return part.lines.map((line) => <p key={line.zh}>{say(line, locale)}</p>);
  return (
    <ul>
      {part.lines.map((line) => (
        <li key={line.zh}>{say(line, locale)}</li>
      ))}
    </ul>
  );
}

/** A published notice: headings, short paragraphs, nothing folded away. */
export function Statement({ parts, locale }: { parts: readonly StatementPart[]; locale: Locale }) {
  return (
    <div className="prose">
      {parts.map((part) => (
        <section key={part.id} aria-labelledby={part.id}>
          <h2 id={part.id}>{say(part.title, locale)}</h2>
          <Lines part={part} locale={locale} />
        </section>
      ))}
    </div>
  );
}
