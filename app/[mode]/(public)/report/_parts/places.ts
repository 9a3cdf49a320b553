import type { DraftView } from "@/lib/complaint/queries/draft";
import { type Locale, say } from "@/lib/core/i18n";
import {
  getDivisionNames,
  getHomeDistrict,
  getStation,
  listCommunities,
  listCompounds,
  searchCommunities,
  searchCompounds,
} from "@/lib/place/queries";
import { copy } from "../copy";

export type PlaceChoice = { value: string; label: string; note?: string };
export type PlaceQuery = { station: string; q: string; street: string };

type Found = {
  compounds: readonly { code: string; name: string; divisionCode: string }[];
  communities: readonly { code: string; name: string }[];
  /** The community of the station whose code was scanned. */
  about?: string;
};

const placeKey = (divisionCode: string, compoundCode = "") => `${divisionCode} ${compoundCode}`;

async function find(query: PlaceQuery): Promise<Found> {
  if (query.q) {
    const district = await getHomeDistrict();
    const [compounds, communities] = await Promise.all([
      searchCompounds(query.q),
      searchCommunities(query.q, district),
    ]);
    return { compounds, communities };
  }
  if (query.street) return { compounds: [], communities: await listCommunities(query.street) };
  const station = query.station ? await getStation(query.station) : null;
  if (!station) return { compounds: [], communities: [] };
  const code = station.divisionCode;
  const [compounds, names] = await Promise.all([listCompounds(code), getDivisionNames([code])]);
  return { compounds, communities: [{ code, name: names.get(code) ?? "" }], about: code };
}

/** The places to choose from: what was found, else what the draft already says. */
export async function placeChoices(
  query: PlaceQuery,
  draft: DraftView | null,
  locale: Locale,
): Promise<{ choices: PlaceChoice[]; chosen?: string }> {
  const found = await find(query);
  const names = await getDivisionNames([
    ...found.compounds.map((each) => each.divisionCode),
    ...found.communities.map((each) => each.code),
  ]);
  const nameOf = (code: string) => names.get(code) ?? "";
  const choices: PlaceChoice[] = [
    ...found.compounds.map((each) => ({
      value: placeKey(each.divisionCode, each.code),
      label: each.name,
      note: `${nameOf(each.divisionCode.slice(0, 9))} ${nameOf(each.divisionCode)}`,
    })),
    ...found.communities.map((each) => ({
      value: placeKey(each.code),
      label: found.about ? say(copy.wholeCommunity, locale, { name: each.name }) : each.name,
      note: nameOf(each.code.slice(0, 9)),
    })),
  ];
  const kept = draft ? placeKey(draft.divisionCode, draft.compoundCode) : undefined;
  if (draft && kept && !choices.some((choice) => choice.value === kept)) {
    choices.unshift({ value: kept, label: draft.placeName, note: draft.communityName });
  }
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  return { choices, chosen: kept ?? only };
}
