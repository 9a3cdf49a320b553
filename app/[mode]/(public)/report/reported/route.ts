import { z } from "zod";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { suggestCategory } from "@/lib/catalogue/rules/suggest-category";
import { getDraft } from "@/lib/complaint/queries/draft";
import type { Limit } from "@/lib/core/rate-limit";
import { isVisitorWithin } from "@/lib/web/client-address";
import { draftKey } from "@/lib/web/draft-cookie";
import { requestMode } from "@/lib/web/request-mode";
import { reportedLike } from "../_parts/reported-items";

const asked = z.object({ groupCode: z.string().max(2), text: z.string().max(500) });
const often: Limit = { name: "reported-address", points: 600, seconds: 3600 };

/**
 * “Has this been reported?” for whoever is writing a report: at the place of their own draft, of the
 * kind they chose or else the one their words suggest. Reads only; a post because the words belong
 * in no address.
 */
export async function POST(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  const form = await request.formData().catch(() => new FormData());
  const parsed = asked.safeParse(Object.fromEntries(form));
  const draft = parsed.success ? await getDraft(await draftKey()) : null;
  if (!parsed.success || !draft) return Response.json({ items: [] }, { status: 404, headers });
  if (!(await isVisitorWithin(often))) {
    return Response.json({ items: [] }, { status: 429, headers });
  }
  const { text } = parsed.data;
  const group =
    parsed.data.groupCode || suggestCategory(text, await listPublishedCategories())?.groupCode;
  if (!group) return Response.json({ items: [] }, { headers });
  const { locale } = await requestMode();
  return Response.json({ items: await reportedLike(draft, { group, text }, locale) }, { headers });
}
