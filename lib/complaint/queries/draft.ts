import "server-only";
import { db } from "@/lib/core/db";
import { decrypt } from "@/lib/core/secret";
import { getPlaceNames } from "@/lib/place/queries";
import { draftKeyOf } from "../records/draft";

/**
 * What a visitor began, with everything typed so far; null where there is nothing. Who reads is
 * known by the key in their cookie and by nothing else.
 */
export async function getDraft(actorKey: string | undefined) {
  if (!actorKey) return null;
  const row = await db.complaint.findFirst({
    where: { draftKey: draftKeyOf(actorKey), status: "draft" },
    omit: { summary: true, draftKey: true },
    include: {
      category: {
        select: { name: true, nameEn: true, groupCode: true, groupName: true, groupNameEn: true },
      },
    },
  });
  if (!row) return null;
  const [names, body, compound] = await Promise.all([
    getPlaceNames({
      divisions: [row.divisionCode],
      compounds: [row.compoundId],
      venues: [row.venueId],
    }),
    row.bodyId ? db.prose.findUnique({ where: { id: row.bodyId }, select: { text: true } }) : null,
    row.compoundId
      ? db.compound.findUnique({ where: { id: row.compoundId }, select: { code: true } })
      : null,
  ]);
  return {
    ...row,
    compoundCode: compound?.code ?? "",
    body: body?.text ?? "",
    door: row.doorCipher ? decrypt(row.doorCipher) : "",
    elderName: row.onBehalfCipher ? decrypt(row.onBehalfCipher) : "",
    phone: row.draftPhoneCipher ? decrypt(row.draftPhoneCipher) : "",
    placeName: names.compound(row.compoundId) ?? names.division(row.divisionCode) ?? "",
    communityName: names.division(row.divisionCode) ?? "",
    stationName: names.venue(row.venueId) ?? "",
  };
}
export type DraftView = NonNullable<Awaited<ReturnType<typeof getDraft>>>;
