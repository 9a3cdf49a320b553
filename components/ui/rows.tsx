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

/** One row: title, a sentence, small print; the whole row is the link. */
export function Row({ title, href, lead, slot, end, meta, children }: RowProps) {
  const inside = (
    <>
      {slot && <span className="slot">{slot}</span>}
      {lead}
      <span className="grow">
        <b className="title">{title}</b>
        {children && <span className="soft">{children}</span>}
        {meta && <span className="meta">{meta}</span>}
      </span>
      {end && <span className="end">{end}</span>}
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
