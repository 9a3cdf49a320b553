import Link from "next/link";
import type { ReactNode } from "react";

type RowProps = {
  title: ReactNode;
  href?: string;
  /** At the left: a seal, a date card, an icon. */
  lead?: ReactNode;
  /** Seals and the like stand in a 60 px slot, so that titles align. */
  slot?: ReactNode;
  /** At the right: one state tag, one deadline tag. */
  end?: ReactNode;
  meta?: ReactNode;
  children?: ReactNode;
};

/** A list parted by hairlines. */
export function Rows({ children, ordered }: { children: ReactNode; ordered?: boolean }) {
  const Element = ordered ? "ol" : "ul";
  return <Element className="rows">{children}</Element>;
}

/** One row: title, a sentence, small print; the whole row is the link, or may hold forms. */
export function Row({ title, href, lead, slot, end, meta, children }: RowProps) {
  const Part = href ? "span" : "div";
  const inside = (
    <>
      {slot && <Part className="slot">{slot}</Part>}
      {lead}
      <Part className="grow">
        <b className="title">{title}</b>
        {children && <Part className="soft">{children}</Part>}
        {meta && <Part className="meta">{meta}</Part>}
      </Part>
      {end && <Part className="end">{end}</Part>}
    </>
  );
  return (
    <li>
      {href ? (
        <Link className="item quiet" href={href} prefetch={false}>
          {inside}
        </Link>
      ) : (
        <div className="item">{inside}</div>
      )}
    </li>
  );
}
