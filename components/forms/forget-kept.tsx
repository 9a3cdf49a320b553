"use client";

import { useEffect } from "react";
import { keepText } from "./kept-text";

/** On the page after sending: the device no longer needs what was being written. */
export function ForgetKept({ name }: { name: string }) {
  useEffect(() => {
    keepText(name, "");
  }, [name]);
  return null;
}
