"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  clearReport,
  emptyReport,
  forgetReport,
  isComplete,
  type KeptReport,
  keepPlace,
  keepReport,
  keptPlaces,
  openReport,
  sendReport,
} from "../../_parts/kept-report";

export type Sending = "away" | "near" | "sending" | "kept" | "filed" | "failed" | "cleared";

/** Opens with what is on the device; sends it when there is a network, now or later. */
function useNetwork(open: (begun: KeptReport) => void, away: () => void, send: () => void) {
  useEffect(() => {
    openReport().then((begun) => {
      open(begun);
      if (navigator.onLine) send();
      else away();
    });
    window.addEventListener("online", send);
    window.addEventListener("offline", away);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("offline", away);
    };
  }, [open, away, send]);
}

/** What is written, kept at every stroke; sent when there is a network, and dropped only when it arrived. */
export function useReport() {
  const [report, setReport] = useState<KeptReport>();
  const [state, setState] = useState<Sending>("near");
  const [places, setPlaces] = useState<readonly string[]>([]);
  useEffect(() => {
    keptPlaces().then(setPlaces);
  }, []);
  const current = useRef<KeptReport>(undefined);
  const show = useCallback((next = emptyReport()) => {
    current.current = next;
    setReport(next);
  }, []);
  const send = useCallback(async () => {
    const written = current.current;
    if (!written || !isComplete(written)) return setState("near");
    setState("sending");
    const sent = await sendReport(written);
    if (sent !== "failed") {
      await Promise.all([forgetReport(), keepPlace(written.place)]);
      show();
    }
    setState(sent);
  }, [show]);
  const away = useCallback(() => setState("away"), []);
  useNetwork(show, away, send);
  const write = (part: Partial<KeptReport>) => {
    const next = { ...(current.current ?? emptyReport()), ...part };
    show(next);
    keepReport(next);
  };
  const clear = async () => {
    await clearReport();
    setPlaces([]);
    show();
    setState("cleared");
  };
  return { report, places, state, write, send, clear };
}
