"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  emptyReport,
  forgetReport,
  isComplete,
  type KeptReport,
  keepReport,
  keptReport,
  sendReport,
} from "./kept-report";

export type Sending = "away" | "near" | "sending" | "kept" | "filed" | "failed" | "cleared";

/** What is written, kept at every stroke; sent when there is a network, and dropped only when it arrived. */
export function useReport() {
  const [report, setReport] = useState<KeptReport>();
  const [state, setState] = useState<Sending>("near");
  const current = useRef<KeptReport>(undefined);
  const show = useCallback((next: KeptReport) => {
    current.current = next;
    setReport(next);
  }, []);
  const send = useCallback(async () => {
    const written = current.current;
    if (!written || !isComplete(written)) return;
    if (!navigator.onLine) return setState("away");
    setState("sending");
    const sent = await sendReport(written);
    if (sent !== "failed") {
      await forgetReport();
      show(emptyReport());
    }
    setState(sent);
  }, [show]);
  useEffect(() => {
    const away = () => setState("away");
    keptReport()
      .catch(() => undefined)
      .then((kept) => {
        show(kept ?? emptyReport());
        if (navigator.onLine) void send();
        else away();
      });
    window.addEventListener("online", send);
    window.addEventListener("offline", away);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("offline", away);
    };
  }, [send, show]);
  const write = (part: Partial<KeptReport>) => {
    const next = { ...(current.current ?? emptyReport()), ...part };
    show(next);
    keepReport(next).catch(() => undefined);
  };
  const clear = async () => {
    await forgetReport();
    show(emptyReport());
    setState("cleared");
  };
  return { report, state, write, send, clear };
}
