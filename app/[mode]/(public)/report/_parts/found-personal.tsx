import { words } from "@/components/complaint/copy";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { personalLabels } from "@/lib/complaint/copy/personal";
import { maskPersonal, personalKindsIn } from "@/lib/complaint/rules/personal-data";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

/** What in the text tells who somebody is: said before it is sent, with how it will look covered. */
export function FoundPersonal({ text, locale }: { text: string; locale: Locale }) {
  const kinds = personalKindsIn(text);
  if (kinds.length === 0) return null;
  const found = kinds.map((kind) => say(personalLabels[kind], locale));
  return (
    <Notice icon="eye">
      <p>{say(copy.personalFound, locale, { found: found.join(say(words.listed, locale)) })}</p>
      <blockquote className="soft my-2 whitespace-pre-line">{maskPersonal(text)}</blockquote>
      <LinkButton small href="/report/what#f-body">
        {say(copy.personalChange, locale)}
      </LinkButton>
    </Notice>
  );
}
