import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  title: string;
  /** Ties the section to its heading: `<section aria-labelledby={id}>`. */
  id?: string;
  link?: { href: string; label: string };
  children?: ReactNode;
};

/** A section opens like a chapter: serif title, ink rule, one link or one remark at the right. */
export function SectionHead({ title, id, link, children }: Props) {
  return (
    <div className="head">
      <h2 id={id}>{title}</h2>
      {children && <span className="aside meta">{children}</span>}
      {link && (
        <Link className={children ? "text-meta" : "aside"} href={link.href} prefetch={false}>
          {link.label}
        </Link>
      )}
    </div>
  );
}

/** A titled section; what stands in it is told apart by space, not by boxes. */
export function Section({
  children,
  aside,
  ...head
}: Omit<Props, "children" | "id"> & { id: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={head.id}>
      <SectionHead {...head}>{aside}</SectionHead>
      {children}
    </section>
  );
}
