"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cleanPath } from "@/lib/web/mode";

export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly count?: ReactNode;
};

/** Of several matching entries the longest is the current one, so `/desk` does not light up on `/desk/problems`. */
function currentOf(items: readonly NavItem[], path: string): string | undefined {
  const matching = items.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  return matching.sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const current = currentOf(items, cleanPath(usePathname()));
  return items.map(({ href, label, icon, count }) => (
    <Link
      key={href}
      href={href}
      prefetch={false}
      aria-current={href === current ? "page" : undefined}
    >
      {icon}
      <span>{label}</span>
      {count !== undefined && <span className="fig">{count}</span>}
    </Link>
  ));
}
