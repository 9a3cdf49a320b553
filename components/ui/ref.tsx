import { type Locale, say } from "@/lib/core/i18n";
import { ui } from "./copy";
import { CopyButton } from "./copy-button";
import { Icon } from "./icon";

/** A public reference in fixed-width type; `locale` adds a copy button. */
export function Ref({ value, locale }: { value: string; locale?: Locale }) {
  if (!locale) return <span className="ref">{value}</span>;
  return (
    <>
      <span className="ref">{value}</span>
      <CopyButton
        value={value}
        label={say(ui.copy, locale)}
        done={say(ui.copied, locale)}
        icon={<Icon name="copy" />}
      />
    </>
  );
}
