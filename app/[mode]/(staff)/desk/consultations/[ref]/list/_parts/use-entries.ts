"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { DoorEntry } from "@/lib/consultation/rules/attending-forms";
import {
  forgetEntries,
  type KeptEntry,
  keepEntries,
  keptEntries,
  newKey,
  sendWaiting,
} from "./kept-entries";

export type Sending = "away" | "sent" | "sending" | "waiting" | "failed" | "cleared";
type Without<T> = T extends DoorEntry ? Omit<T, "key" | "at"> : never;
export type Noting = Without<DoorEntry>;

/** The event of the tap: when it was is when somebody came. */
export type Touched = { readonly timeStamp: number };
export type Note = (noting: Noting, touched: Touched) => void;

const momentOf = ({ timeStamp }: Touched) =>
  new Date(performance.timeOrigin + timeStamp).toISOString();

const again = 15_000;

/** What this device noted; sent as soon as there is a network, and tried again until it arrived. */
export function useEntries(ref: string) {
  const [entries, setEntries] = useState<readonly KeptEntry[]>([]);
  const [state, setState] = useState<Sending>("sent");
  const current = useRef<readonly KeptEntry[]>([]);
  const show = useCallback((next: readonly KeptEntry[]) => {
    current.current = next;
    setEntries(next);
  }, []);
  const send = useCallback(async () => {
    if (!current.current.some((each) => each.state === "waiting")) return;
    if (!navigator.onLine) return setState("away");
    setState("sending");
    try {
      show(await sendWaiting(ref));
      setState("sent");
    } catch {
      setState(navigator.onLine ? "failed" : "away");
    }
  }, [ref, show]);
  useOpening(ref, show, send, setState);
  const change = async (next: readonly KeptEntry[]) => {
    show(next);
    setState(navigator.onLine ? "waiting" : "away");
    await keepEntries(ref, next);
    await send();
  };
  const note = (noting: Noting, touched: Touched) => {
    const entry = { ...noting, key: newKey(), at: momentOf(touched) } as DoorEntry;
    return change([...current.current, { entry, state: "waiting" }]);
  };
  const undo = (key: string) =>
    change(current.current.filter((each) => each.entry.key !== key || each.state !== "waiting"));
  const clear = async () => {
    await forgetEntries(ref);
    show([]);
    setState("cleared");
  };
  return { entries, state, note, undo, clear };
}

function useOpening(
  ref: string,
  show: (entries: readonly KeptEntry[]) => void,
  send: () => Promise<void>,
  say: (state: Sending) => void,
) {
  useEffect(() => {
    const away = () => say("away");
    keptEntries(ref)
      .then(show)
      .then(() => (navigator.onLine ? send() : away()))
      .catch(() => undefined);
    const timer = setInterval(send, again);
    window.addEventListener("online", send);
    window.addEventListener("offline", away);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", send);
      window.removeEventListener("offline", away);
    };
  }, [ref, show, send, say]);
}
