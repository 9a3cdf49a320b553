import "server-only";
import { db } from "@/lib/core/db";
import { decrypt } from "@/lib/core/secret";
import { getPlaceNames } from "@/lib/place/queries";
import { draftKeyOf } from "../records";

/** What a visitor's key began, with everything typed so far; null where there is nothing. */
export async function getDraft(key: string | undefined) {
  if (!key) return null;
  const row = await db.complaint.findFirst({
    where: { draftKey: draftKeyOf(key), status: "draft" },
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
    phone: row.draftPhoneCipher ? decrypt(row.draftPhoneCipher) : "",
    placeName: names.compound(row.compoundId) ?? names.division(row.divisionCode) ?? "",
    communityName: names.division(row.divisionCode) ?? "",
    stationName: names.venue(row.venueId) ?? "",
  };
}
export type DraftView = NonNullable<Awaited<ReturnType<typeof getDraft>>>;
