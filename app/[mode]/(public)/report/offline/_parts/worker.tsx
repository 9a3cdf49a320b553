"use client";

import { useEffect } from "react";

const worker = "/report-worker.js";
const scope = "/report";

/** Keeps the page for writing without a network on this device. Where the browser cannot, nothing. */
export function KeepOfflinePage() {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker
      .register(worker, { scope })
      .then(({ active }) => active?.postMessage("keep"))
      .catch(() => undefined);
  }, []);
  return null;
}
