"use client";

import { useRef, useState, useSyncExternalStore } from "react";

const never = () => () => {};

type Words = { readonly here: string; readonly locating: string; readonly noPlace: string };

/**
 * Fills in where the device is and sends the form; stands only where the browser can say it. The
 * fields are emptied as soon as they are sent.
 */
export function ByPlace({ words }: { words: Words }) {
  const canLocate = useSyncExternalStore(
    never,
    () => "geolocation" in navigator,
    () => false,
  );
  const [state, setState] = useState<"idle" | "locating" | "failed">("idle");
  const [lat, lng] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  if (!canLocate) return null;
  const send = ({ coords }: GeolocationPosition) => {
    if (!lat.current || !lng.current) return;
    lat.current.value = String(coords.latitude);
    lng.current.value = String(coords.longitude);
    lat.current.form?.requestSubmit();
    setState("idle");
  };
  const locate = () => {
    setState("locating");
    navigator.geolocation.getCurrentPosition(send, () => setState("failed"), {
      enableHighAccuracy: true,
      timeout: 15_000,
      maximumAge: 30_000,
    });
  };
  return (
    <>
      <input ref={lat} type="hidden" name="lat" />
      <input ref={lng} type="hidden" name="lng" />
      <button className="btn wide" type="button" onClick={locate} disabled={state === "locating"}>
        {state === "locating" ? words.locating : words.here}
      </button>
      <p role="status" className="meta">
        {state === "failed" && words.noPlace}
      </p>
    </>
  );
}
