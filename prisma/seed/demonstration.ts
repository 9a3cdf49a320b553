import "server-only";
import { loadGround } from "./load-ground";
import { Stage } from "./stage";
import { tellBaoshi } from "./stories/baoshi";
import { tellQingfeng } from "./stories/qingfeng";

/** Loads what a first start shows; a second time adds nothing. */
export async function seedDemonstration(now: Date): Promise<void> {
  await loadGround(now);
  const stage = await Stage.open(now);
  await tellBaoshi(stage);
  await tellQingfeng(stage);
}
