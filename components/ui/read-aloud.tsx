"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

type Props = { text: string; lang: string; start: string; stop: string; icon: React.ReactNode };

/** Beside the h1 in elder mode: the device's own voice, nothing leaves it. */
export function ReadAloudButton({ text, lang, start, stop, icon }: Props) {
  const canSpeak = useSyncExternalStore(
    never,
    () => "speechSynthesis" in window,
    () => false,
  );
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!canSpeak) return null;
  const speak = () => {
    window.speechSynthesis.cancel();
    setSpeaking(!isSpeaking);
    if (isSpeaking) return;
    const words = new SpeechSynthesisUtterance(text);
    words.lang = lang;
    words.onend = () => setSpeaking(false);
    window.speechSynthesis.speak(words);
  };
  return (
    <button className="btn no-print" type="button" aria-pressed={isSpeaking} onClick={speak}>
      {icon}
      {isSpeaking ? stop : start}
    </button>
  );
}
