import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { count, type Locale, say } from "@/lib/core/i18n";
import { Brand } from "./brand";
import { shell } from "./copy";
import { NavLinks } from "./nav-links";

export type StaffEntry = { href: string; label: string; icon: IconName; count?: number };

type Props = {
  locale: Locale;
  /** Name of the navigation: 工作台, 办理, 履职. */
  label: string;
  entries: readonly StaffEntry[];
  /** What the person's grants reach: 西湖区 · 12 个镇街; or a form to change it. */
  scope?: ReactNode;
  person: { name: string; place?: string };
  /** Right above the person: the way out, as a form. */
  signOut?: ReactNode;
  children: ReactNode;
};

/** What the menu holds: the area, the queues, who is signed in. */
function Menu({ locale, label, entries, scope, person, signOut }: Omit<Props, "children">) {
  const items = entries.map((entry) => ({
    href: entry.href,
    label: entry.label,
    icon: <Icon name={entry.icon} />,
    count: entry.count === undefined ? undefined : count(entry.count, locale),
  }));
  return (
    <>
      {scope && (
        <div className="scope">
          <span className="meta block">{say(shell.scope, locale)}</span>
          {scope}
        </div>
      )}
      <nav aria-label={label}>
        <NavLinks items={items} />
      </nav>
      <div className="person meta">
        <Icon name="user" />
        <span>
          {person.name}
          {person.place && <span className="block">{person.place}</span>}
          {signOut}
        </span>
      </div>
    </>
  );
}

/**
 * Menu at the left from 1200 px, as a band above the page from 900 px; on phones one line that
 * unfolds, so that the work begins at once.
 */
export function StaffShell({ children, ...menu }: Props) {
  const { locale } = menu;
  return (
    <div className="staff">
      <header className="staff-menu">
        <Brand locale={locale} />
        <details className="fold">
          <summary className="btn small">
            <Icon name="menu" />
            {say(shell.menu, locale)}
          </summary>
          <div className="folded">
            <Menu {...menu} />
          </div>
        </details>
        <div className="spread">
          <Menu {...menu} />
        </div>
      </header>
      {children}
    </div>
  );
}

function Back({ href, label }: { href: string; label: string }) {
  return (
    <p className="no-print">
      <LinkButton small plain href={href} icon="chevron-left">
        {label}
      </LinkButton>
    </p>
  );
}

/** Head with counts, filters, then the list; from 1200 px an open item stands beside it as a panel. */
export function StaffMain({
  back,
  title,
  note,
  figures,
  filters,
  panel,
  children,
}: {
  /** To the list or the group of pages this one belongs to. */
  back?: { href: string; label: string };
  title: ReactNode;
  note?: ReactNode;
  figures?: ReactNode;
  filters?: ReactNode;
  panel?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="main" tabIndex={-1} className="staff-main">
      <header className="staff-head">
        <div>
          {back && <Back {...back} />}
          <h1>{title}</h1>
          {note && <p className="meta">{note}</p>}
        </div>
        {figures && <dl className="figures">{figures}</dl>}
      </header>
      {filters && <div className="filters">{filters}</div>}
      <div className={panel ? "zones with-panel" : "zones"}>
        <div>{children}</div>
        {panel}
      </div>
    </main>
  );
}

/** One of the counts in the head: a term over a Figure. */
export function HeadFigure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="panel" aria-label={label}>
      {children}
    </section>
  );
}
