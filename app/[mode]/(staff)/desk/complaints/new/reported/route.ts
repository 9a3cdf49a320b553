import { z } from "zod";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { suggestCategory } from "@/lib/catalogue/rules/suggest-category";
import { canFileFor } from "@/lib/complaint/policy";
import { getCompound } from "@/lib/place/queries";
import { currentActor } from "@/lib/web/current-actor";
import { requestMode } from "@/lib/web/request-mode";
import { reportedLike } from "../../../../../(public)/report/_parts/reported-items";

const asked = z.object({
  divisionCode: z.string().regex(/^\d{12}$/),
  compoundCode: z.string().max(60),
  categoryCode: z.string().max(6),
  text: z.string().max(2000),
});
const headers = { "Cache-Control": "no-store" };

/**
 * “Has this been reported?” for whoever writes it down at the counter or on the phone. Reads only; a
 * post because the words belong in no address.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const parsed = asked.safeParse(Object.fromEntries(form));
  const none = (status: number) => Response.json({ items: [] }, { status, headers });
  if (!parsed.success) return none(404);
  const { divisionCode, compoundCode, categoryCode, text } = parsed.data;
  if (!canFileFor(await currentActor(), { divisionCode }).allowed) return none(404);
  const compound = compoundCode ? await getCompound(compoundCode) : null;
  const group =
    categoryCode.slice(0, 2) || suggestCategory(text, await listPublishedCategories())?.groupCode;
  if (!group) return none(200);
  const { locale } = await requestMode();
  const place = { divisionCode, compoundId: compound?.id ?? null };
  return Response.json({ items: await reportedLike(place, { group, text }, locale) }, { headers });
}
