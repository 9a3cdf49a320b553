import { Icon } from "@/components/ui/icon";
import { languageTag, say } from "@/lib/core/i18n";
import type { Mode } from "@/lib/web/mode";
import { AccountLink } from "./account-link";
import { Brand } from "./brand";
import { shell } from "./copy";
import { NavLinks } from "./nav-links";
import { Preference } from "./preference";

const sections = [
  ["/report", shell.report],
  ["/track", shell.track],
  ["/venues", shell.venues],
  ["/consultations", shell.consultations],
  ["/suggestions", shell.suggestions],
  ["/insight", shell.insight],
] as const;

export function SiteHeader({ mode }: { mode: Mode }) {
  const { locale, size } = mode;
  const other = locale === "zh" ? "en" : "zh";
  return (
    <header className="site-top">
      <div className="wrap">
        <Brand locale={locale} />
        <nav className="main-nav" aria-label={say(shell.mainNav, locale)}>
          <NavLinks
            items={sections.map(([href, label]) => ({ href, label: say(label, locale) }))}
          />
        </nav>
        <Preference name="size" value={size === "elder" ? "normal" : "elder"} className="btn small">
          {say(size === "elder" ? shell.normal : shell.elder, locale)}
        </Preference>
        <span className="only-wide">
          <Preference
            name="lang"
            value={other}
            lang={languageTag(other)}
            className="btn small plain"
          >
            {say(shell.otherLanguage, locale)}
          </Preference>
        </span>
        <a className="btn small plain" href="/track" aria-label={say(shell.search, locale)}>
          <Icon name="search" />
        </a>
        <span className="only-wide">
          <AccountLink signIn={say(shell.signIn, locale)} mine={say(shell.mine, locale)} />
        </span>
      </div>
    </header>
  );
}
