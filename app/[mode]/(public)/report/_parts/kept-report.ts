import { forget, type KeptText, keep, kept } from "@/components/forms/kept";

/** What is being written on this device without a network; in its database, so a dead battery loses nothing. */
export type KeptReport = {
  readonly key: string;
  readonly place: string;
  readonly group: string;
  readonly body: string;
  readonly happenedOn: string;
  readonly phone: string;
};

const whole = "offline-report";
const places = "report-places";
const mostPlaces = 5;

/** The name under which the second step of the report keeps its text. */
export const stepText = "report-text";

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

/** What was written without a network, else what the step of the report was left with. */
export async function openReport(): Promise<KeptReport> {
  const report = await kept<KeptReport>(whole);
  if (report) return report;
  const left = await kept<KeptText>(stepText);
  return { ...emptyReport(), body: left?.text ?? "" };
}

export const keepReport = (report: KeptReport) => keep(whole, report);

/** It arrived: only the places stay. */
export const forgetReport = () => forget(whole, stepText);

/** Words that arrived with the draft are not kept twice; what was changed since is. */
export async function forgetStepText(arrived: string): Promise<void> {
  const left = await kept<KeptText>(stepText);
  if (left?.text.trim() === arrived.trim()) await forget(stepText);
}

/** Nothing of it is left on this device. */
export const clearReport = () => forget(whole, stepText, places);

/** Where somebody reported from this device before, the last first; names of places that are public. */
export const keptPlaces = async (): Promise<readonly string[]> =>
  (await kept<readonly string[]>(places)) ?? [];

export async function keepPlace(place: string): Promise<void> {
  const name = place.trim();
  const others = (await keptPlaces()).filter((each) => each !== name);
  if (name) await keep(places, [name, ...others].slice(0, mostPlaces));
}

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
    return await (navigator.locks?.request(whole, send) ?? send());
  } catch {
    return "failed";
  }
}
