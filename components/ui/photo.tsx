"use client";

import { useRef } from "react";

type Props = { src: string; alt: string; close: string };

/** Opens to full size in place; without JavaScript the link leads to the picture itself. */
export function FullSizePhoto({ src, alt, close }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  return (
    <>
      <a
        href={src}
        onClick={(event) => {
          if (!box.current || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          box.current.showModal();
        }}
      >
        <img src={src} alt={alt} width={1200} height={900} loading="lazy" decoding="async" />
      </a>
      <dialog ref={box} className="full-photo" aria-label={alt}>
        <form method="dialog">
          <button className="btn small" type="submit">
            {close}
          </button>
        </form>
        <img src={src} alt="" loading="lazy" />
      </dialog>
    </>
  );
}
