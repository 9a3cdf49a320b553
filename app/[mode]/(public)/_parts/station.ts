import type { Day } from "@/lib/core/day";
import {
  type DivisionName,
  findNearestStation,
  getDivisionNames,
  listCommunities,
  listStreets,
} from "@/lib/place/queries";
import { getVenue, type VenueItem } from "@/lib/place/queries/venue";

type Asked = {
  readonly district: string;
  readonly street: string | undefined;
  readonly community: string | undefined;
  readonly today: Day;
};

type Near = {
  readonly isChosen: boolean;
  readonly station: VenueItem | null;
  readonly street: string | undefined;
  readonly streets: readonly DivisionName[];
  readonly communities: readonly DivisionName[];
};

/** The nearest station of the remembered community, else what can be chosen. */
export async function readStation({ district, street, community, today }: Asked): Promise<Near> {
  const chosen = community && /^\d{12}$/.test(community) ? community : undefined;
  if (chosen?.startsWith(district)) {
    const [nearest, names] = await Promise.all([
      findNearestStation(chosen),
      getDivisionNames([chosen]),
    ]);
    const station = nearest && (await getVenue(nearest.code, today));
    const name = names.get(chosen.slice(0, 9));
    return { isChosen: true, station, street: name, streets: [], communities: [] };
  }
  const [streets, communities] = await Promise.all([
    listStreets(district),
    street ? listCommunities(street) : [],
  ]);
  return { isChosen: false, station: null, street: undefined, streets, communities };
}
