import { saveContact, saveMatter, savePlace } from "@/lib/complaint/commands/save-draft";
import { placeInText } from "@/lib/complaint/rules/route-text";
import { now } from "@/lib/core/clock";
import type { Limit } from "@/lib/core/rate-limit";
import { getHomeDistrict, searchCommunities, searchCompounds } from "@/lib/place/queries";
import { isVisitorWithin } from "@/lib/web/client-address";
import { currentActor } from "@/lib/web/current-actor";
import { takeDraftKey } from "@/lib/web/draft-cookie";
import { type OfflineReport, offlineReport } from "@/lib/web/offline-report";

const sends: Limit = { name: "offline-address", points: 60, seconds: 3600 };
const answer = (status: number, state: string) =>
  Response.json({ state }, { status, headers: { "Cache-Control": "no-store" } });

/** The compound or community that was meant, where the words name one; else the whole district. */
async function placeOf(words: string): Promise<{ divisionCode: string; compoundCode: string }> {
  const district = await getHomeDistrict();
  const [compounds, communities] = await Promise.all([
    searchCompounds(words),
    searchCommunities(words, district),
  ]);
  const exact = compounds.find(({ name }) => name === words);
  const named = placeInText(
    words,
    compounds.map(({ code, name, divisionCode }) => ({ compoundId: code, name, divisionCode })),
  );
  const only = compounds.length === 1 ? compounds[0] : undefined;
  const compound = exact ?? only;
  if (compound) return { divisionCode: compound.divisionCode, compoundCode: compound.code };
  if (named) return { divisionCode: named.divisionCode, compoundCode: named.compoundId ?? "" };
  const [community, other] = communities;
  return { divisionCode: community && !other ? community.code : district, compoundCode: "" };
}

/** The place stays readable where it could not be found: triage asks for it. */
async function keep({ key, place, group, phone, ...said }: OfflineReport): Promise<string> {
  const [actor, at] = [await currentActor(), now()];
  const where = await placeOf(place);
  const known = await savePlace(
    actor,
    key,
    { ...where, door: where.compoundCode ? "" : place },
    at,
  );
  if (!known.ok && known.refusal.refused !== "stale") return known.refusal.refused;
  const matter = { groupCode: group, categoryCode: "", kind: "help" as const, body: said.body };
  const happenedOn = said.happenedOn || null;
  const told = await saveMatter(actor, key, { ...matter, happenedOn }, at);
  if (!told.ok) return told.refusal.refused;
  if (phone) {
    const choices = { willConsult: false, sharePhotos: false };
    await saveContact(actor, key, { ...choices, phone }, at);
  }
  return "kept";
}

/**
 * What was written without a network becomes this browser's draft. Sent twice it is one draft; sent
 * again after it was filed it is known as filed. From here the person goes on with their phone.
 */
export async function POST(request: Request): Promise<Response> {
  const parsed = offlineReport.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return answer(422, "invalid");
  if (!(await isVisitorWithin(sends))) return answer(429, "often");
  const state = await keep(parsed.data);
  if (state === "not-now") return answer(200, "filed");
  if (state !== "kept") return answer(422, state);
  await takeDraftKey(parsed.data.key);
  return answer(200, "kept");
}
