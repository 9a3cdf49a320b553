"use client";

import { useEffect } from "react";
import { forgetStepText, keepPlace } from "./kept-report";

/** After it was sent: the device knows the place for the next time. */
export function KeepPlace({ place }: { place: string }) {
  useEffect(() => {
    keepPlace(place);
  }, [place]);
  return null;
}

/** The step's words have arrived: this device needs them no longer. */
export function TextArrived({ body }: { body: string }) {
  useEffect(() => {
    forgetStepText(body);
  }, [body]);
  return null;
}
