"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { followLive } from "@/components/consultation/follow-live";

type Props = { consultationRef: string; version: number; hint: string };

const refreshMs = 400;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}

/** Presses the one button of a marked part, or goes into its one field. */
function act(key: string): boolean {
  const part = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const field = part?.querySelector<HTMLElement>("input:not([type=hidden])");
  if (field) field.focus();
  else part?.querySelector("button")?.click();
  return part !== null;
}

/** The page follows what others do, and listens to letters while nobody writes. */
export function RunKeys({ consultationRef, version, hint }: Props) {
  const router = useRouter();
  useEffect(() => {
    let timer = 0;
    const leave = followLive({
      ref: consultationRef,
      version,
      onTold: () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => router.refresh(), refreshMs);
      },
      onLink: () => {},
    });
    return () => {
      window.clearTimeout(timer);
      leave();
    };
  }, [consultationRef, version, router]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (/^[necp]$/i.test(event.key) && act(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return <p className="meta no-print">{hint}</p>;
}
