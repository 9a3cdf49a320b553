"use client";

import { useEffect } from "react";

const worker = "/door-worker.js";
const scope = "/desk/consultations";

function tell(message: Readonly<Record<string, string>>): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker
    .register(worker, { scope })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage(message))
    .catch(() => undefined);
}

/** Keeps this page on the device for when there is no network. */
export function KeepList() {
  useEffect(() => {
    const path = window.location.pathname;
    if (navigator.onLine) tell({ keep: path });
    return () => tell({ forget: path });
  }, []);
  return null;
}

/** The doors are closed: nothing of the list stays on the device. */
export function ForgetList() {
  useEffect(() => tell({ forget: window.location.pathname }), []);
  return null;
}
