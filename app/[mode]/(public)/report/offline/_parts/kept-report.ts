import { del, get, set } from "idb-keyval";

/** What is being written on this device without a network; in its database, so a dead battery loses nothing. */
export type KeptReport = {
  readonly key: string;
  readonly place: string;
  readonly group: string;
  readonly body: string;
  readonly happenedOn: string;
  readonly phone: string;
};

const name = "offline-report";

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

export const emptyReport = (): KeptReport => ({
  key: newKey(),
  place: "",
  group: "",
  body: "",
  happenedOn: "",
  phone: "",
});

export const keptReport = async (): Promise<KeptReport | undefined> => get<KeptReport>(name);
export const keepReport = (report: KeptReport): Promise<void> => set(name, report);
export const forgetReport = (): Promise<void> => del(name);

export function isComplete({ place, group, body }: KeptReport): boolean {
  return place.trim().length > 1 && group !== "" && body.trim().length >= 10;
}

/** Two pages of one device send one after the other; the key makes it one draft all the same. */
export async function sendReport(report: KeptReport): Promise<"kept" | "filed" | "failed"> {
  const send = async () => {
    const answer = await fetch("/report/offline/send", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(report),
    });
    if (!answer.ok) return "failed";
    return ((await answer.json()) as { state: "kept" | "filed" }).state;
  };
  try {
    return await (navigator.locks?.request(name, send) ?? send());
  } catch {
    return "failed";
  }
}
