import { Icon } from "@/components/ui/icon";
import { type Locale, say } from "@/lib/core/i18n";
import { shell } from "./copy";
import { NavLinks } from "./nav-links";

const tabs = [
  ["/", shell.home, "house"],
  ["/report", shell.tabReport, "square-pen"],
  ["/track", shell.tabTrack, "route"],
  ["/my", shell.mine, "user"],
] as const;

/** Phones only; a page with a bar of its own (PageBar) replaces it. */
export function TabBar({ locale }: { locale: Locale }) {
  return (
    <nav className="tabbar only-phone" aria-label={say(shell.tabs, locale)}>
      <NavLinks
        items={tabs.map(([href, label, icon]) => ({
          href,
          label: say(label, locale),
          icon: <Icon name={icon} />,
        }))}
      />
    </nav>
  );
}
