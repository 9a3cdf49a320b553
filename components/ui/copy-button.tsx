"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Stands only where a script can copy; says in place that it did. */
export function CopyButton({
  value,
  label,
  done,
  icon,
}: {
  value: string;
  label: string;
  done: string;
  icon?: React.ReactNode;
}) {
  const canCopy = useSyncExternalStore(
    never,
    () => Boolean(navigator.clipboard),
    () => false,
  );
  const [copied, setCopied] = useState(false);
  if (!canCopy) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <button className="btn small plain no-print" type="button" onClick={copy}>
      {icon}
      <span role="status">{copied ? done : label}</span>
    </button>
  );
}
