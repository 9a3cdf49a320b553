import { type Locale, say } from "@/lib/core/i18n";
import { shell } from "./copy";

export function DemoBanner({ locale }: { locale: Locale }) {
  return (
    <aside className="demo" aria-label={say(shell.demoLabel, locale)}>
      {say(shell.demo, locale)}
    </aside>
  );
}
