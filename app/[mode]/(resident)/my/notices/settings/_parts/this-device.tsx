"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";

type State = "unknown" | "cannot" | "off" | "on" | "busy" | "denied" | "failed";
type Words = Readonly<Record<"on" | "off" | "isOn" | "denied" | "failed" | "cannot", string>>;
type Props = {
  pushKey: string;
  words: Words;
  add: (subscription: unknown) => Promise<boolean>;
  remove: (endpoint: unknown) => Promise<boolean>;
};

const worker = "/push-worker.js";
const scope = "/my/notices/";

function canPush(): boolean {
  return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

async function subscription(): Promise<PushSubscription | null> {
  const registered = await navigator.serviceWorker.getRegistration(scope);
  return (await registered?.pushManager.getSubscription()) ?? null;
}

async function switchOn({ pushKey, add }: Props): Promise<State> {
  if ((await Notification.requestPermission()) !== "granted") return "denied";
  const registered = await navigator.serviceWorker.register(worker, { scope });
  const made = await registered.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: pushKey,
  });
  if (await add(made.toJSON())) return "on";
  await made.unsubscribe();
  return "failed";
}

async function switchOff({ remove }: Props): Promise<State> {
  const known = await subscription();
  if (known) {
    await remove(known.endpoint);
    await known.unsubscribe();
  }
  return "off";
}

/** Messages to this browser, on or off; where the browser cannot, it says so. */
export function ThisDevice(props: Props) {
  const { words } = props;
  const [state, set] = useState<State>("unknown");
  useEffect(() => {
    if (!canPush()) return set("cannot");
    subscription()
      .then((known) => set(known ? "on" : "off"))
      .catch(() => set("cannot"));
  }, []);
  const turn = (work: (of: Props) => Promise<State>) => {
    set("busy");
    work(props)
      .then(set)
      .catch(() => set("failed"));
  };
  if (state === "unknown") return null;
  if (state === "cannot") return <p className="meta">{words.cannot}</p>;
  const said = { on: words.isOn, denied: words.denied, failed: words.failed }[state as "on"];
  return (
    <>
      <p role="status" className="meta">
        {said}
      </p>
      <button
        type="button"
        className={buttonClass({ small: true, plain: state === "on" })}
        disabled={state === "busy"}
        onClick={() => turn(state === "on" ? switchOff : switchOn)}
      >
        {state === "on" ? words.off : words.on}
      </button>
    </>
  );
}
