import "server-only";
import { loadGround } from "./load-ground";

/** Loads what a first start shows; a second time adds nothing. */
export async function seedDemonstration(now: Date): Promise<void> {
  await loadGround(now);
}
