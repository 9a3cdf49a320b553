import Link from "next/link";
import { languageTag, say } from "@/lib/core/i18n";
import { type Mode, themes } from "@/lib/web/mode";
import { shell, siteName } from "./copy";
import { Preference } from "./preference";

const links = [
  ["/accessibility", shell.accessibility],
  ["/privacy", shell.privacy],
  ["/campaigns", shell.campaigns],
  ["/charts", shell.charts],
  ["/members", shell.members],
  ["/firms", shell.firms],
  ["/insight/figures", shell.figures],
  ["/ledger", shell.ledger],
] as const;

function Preferences({ mode: { locale, theme } }: { mode: Mode }) {
  const other = locale === "zh" ? "en" : "zh";
  return (
    <div className="prefs">
      <Preference name="lang" value={other} lang={languageTag(other)} className="link">
        {say(shell.otherLanguage, locale)}
      </Preference>
      {themes.map((item) => (
        <Preference key={item} name="theme" value={item} className="link" pressed={item === theme}>
          {say(shell.themes[item], locale)}
        </Preference>
      ))}
    </div>
  );
}

export function SiteFooter({ mode }: { mode: Mode }) {
  const { locale } = mode;
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
        <Preferences mode={mode} />
      </div>
    </footer>
  );
}
