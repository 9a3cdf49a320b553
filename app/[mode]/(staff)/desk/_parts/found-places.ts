import type { Choice } from "@/components/forms/choices";
import { getDivisionNames, searchCommunities, searchCompounds } from "@/lib/place/queries";

/** Compounds and communities of a district by name: as choices whose values are their codes. */
export async function foundPlaces(words: string, scope: string): Promise<Choice[]> {
  if (words === "") return [];
  const [compounds, communities] = await Promise.all([
    searchCompounds(words),
    searchCommunities(words, scope),
  ]);
  const within = compounds.filter((each) => each.divisionCode.startsWith(scope));
  const names = await getDivisionNames([
    ...within.map((each) => each.divisionCode),
    ...communities.map((each) => each.code),
  ]);
  const nameOf = (code: string) => names.get(code) ?? "";
  return [
    ...within.map(({ divisionCode, code, name }) => ({
      value: `${divisionCode} ${code}`,
      label: name,
      note: `${nameOf(divisionCode.slice(0, 9))} ${nameOf(divisionCode)}`,
    })),
    ...communities.map(({ code, name }) => ({
      value: code,
      label: name,
      note: nameOf(code.slice(0, 9)),
    })),
  ];
}
