"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

export function PrintButton({ label, icon }: { label: string; icon: React.ReactNode }) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isReady) return null;
  return (
    <button className="btn small plain no-print" type="button" onClick={() => window.print()}>
      {icon}
      {label}
    </button>
  );
}
