"use client";

import { useEffect, useState } from "react";
import { fetchTold, followLive } from "@/components/consultation/follow-live";
import type { LiveState } from "@/lib/consultation/model/live-state";

async function read(ref: string, version: number): Promise<LiveState> {
  const query = new URLSearchParams({ ref, after: String(version) });
  const answer = await fetch(`/api/live/state?${query}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

const tickMs = 10_000;

/** The time that the server had, and on from there: the clock of a visitor's device may be wrong. */
function useNow(start: string): Date {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const from = performance.now();
    setPassed(0);
    const timer = setInterval(() => setPassed(performance.now() - from), tickMs);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.parse(start) + passed);
}

/** What the server drew, and then what changed, newest wins; without a script it stays as drawn. */
export function useLive(drawn: LiveState, drawnAt: string) {
  const [told, setTold] = useState(drawn);
  const [isThere, setThere] = useState(true);
  const now = useNow(drawnAt);
  const { ref } = drawn;
  const [{ version }] = useState(drawn);
  useEffect(() => {
    const fetching = fetchTold<LiveState>({
      read: (wanted) => read(ref, wanted),
      onState: setTold,
    });
    const leave = followLive({ ref, version, onTold: fetching.told, onLink: setThere });
    return () => {
      leave();
      fetching.stop();
    };
  }, [ref, version]);
  return { state: told.version > drawn.version ? told : drawn, now, isThere };
}
