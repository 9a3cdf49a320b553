import Link from "next/link";
import { languageTag, say } from "@/lib/core/i18n";
import { type Mode, themes } from "@/lib/web/mode";
import { shell, siteName } from "./copy";
import { Preference } from "./preference";

const links = [
  ["/accessibility", shell.accessibility],
  ["/privacy", shell.privacy],
  ["/open-data", shell.openData],
  ["/ledger", shell.ledger],
] as const;

export function SiteFooter({ mode }: { mode: Mode }) {
  const { locale, theme } = mode;
  const other = locale === "zh" ? "en" : "zh";
  return (
    <footer className="site-foot no-print">
      <div className="wrap">
        <p className="meta">
          {say(shell.host, locale)} · {say(siteName, locale)} ·{" "}
          <span className="nw">{say(shell.phone, locale)}</span>
        </p>
        <nav aria-label={say(shell.footNav, locale)}>
          <ul>
            {links.map(([href, label]) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {say(label, locale)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="prefs">
          <Preference name="lang" value={other} lang={languageTag(other)} className="link">
            {say(shell.otherLanguage, locale)}
          </Preference>
          {themes.map((item) => (
            <Preference
              key={item}
              name="theme"
              value={item}
              className="link"
              pressed={item === theme}
            >
              {say(shell.themes[item], locale)}
            </Preference>
          ))}
        </div>
      </div>
    </footer>
  );
}
