import { listPicturesToPass } from "@/lib/campaign/queries/reports";
import { countPhotosToPass } from "@/lib/complaint/queries/photos";
import type { Actor } from "@/lib/core/actor";
import { listEvidenceToPass } from "@/lib/look-back/queries/on-the-spot";
import { listBoardPicturesToPass } from "@/lib/place/queries/board";

/** How many things have pictures that wait for a moderator, of every kind. */
export async function countPictures(actor: Actor): Promise<number> {
  const [complaints, ...others] = await Promise.all([
    countPhotosToPass(actor),
    listEvidenceToPass(actor),
    listPicturesToPass(actor),
    listBoardPicturesToPass(actor),
  ]);
  return others.reduce((sum, each) => sum + each.length, complaints);
}
