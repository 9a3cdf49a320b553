"use client";

import { useSyncExternalStore } from "react";
import { Outline } from "@/components/ui/outline";
import { type Locale, say } from "@/lib/core/i18n";
import { forms } from "./copy";
import { outlines } from "./outlines";

function watch(change: () => void) {
  window.addEventListener("online", change);
  window.addEventListener("offline", change);
  return () => {
    window.removeEventListener("online", change);
    window.removeEventListener("offline", change);
  };
}

/** Says that there is no network before anybody presses send. */
export function OfflineNotice({ locale }: { locale: Locale }) {
  const isOnline = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!isOnline && (
        <p className="notice late">
          <Outline path={outlines.offline} />
          <span>{say(forms.offline, locale)}</span>
        </p>
      )}
    </div>
  );
}
