"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

type Props = { title: string; label: string; done: string; icon: React.ReactNode };

/** The device's own share sheet where there is one, else the address goes to the clipboard. */
export function ShareButton({ title, label, done, icon }: Props) {
  const isReady = useSyncExternalStore(
    never,
    () => Boolean(navigator.share ?? navigator.clipboard),
    () => false,
  );
  const [isCopied, setCopied] = useState(false);
  if (!isReady) return null;
  const share = async () => {
    const url = location.href;
    if (navigator.share) {
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <button className="btn small plain no-print" type="button" onClick={share}>
      {icon}
      <span role="status">{isCopied ? done : label}</span>
    </button>
  );
}
