import { type Locale, say } from "@/lib/core/i18n";
import { ui } from "./copy";

type Part = { readonly kind: "same" | "added" | "removed"; readonly text: string };

type Props = {
  parts: readonly Part[];
  locale: Locale;
  /** A text that is told whole: what stayed is not cut short. */
  whole?: boolean;
};

/** Added and removed are marked by element, colour and a word, and what stayed is cut short. */
export function TextChanges({ parts, locale, whole }: Props) {
  return (
    <p className="whitespace-pre-line">
      {parts.map((part, i) => {
        const key = `${i} ${part.kind}`;
        if (part.kind === "same") {
          return <span key={key}>{whole ? part.text : cut(part.text)}</span>;
        }
        const Mark = part.kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="sr-only">{say(ui[part.kind], locale)}</span>
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
