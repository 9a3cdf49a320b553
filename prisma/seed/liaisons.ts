import { committees, sectors } from "./data/sectors";
import type { DivisionRow } from "./divisions";
import { since } from "./joining";
import { seedId } from "./seed-id";
import type { VenueRow } from "./venues";

export type LiaisonRow = {
  readonly id: string;
  readonly mechanism: "chair" | "committee" | "sector";
  /** In chair: an invented name. Otherwise the code of the committee or the sector. */
  readonly subject: string;
  readonly divisionCode: string;
  readonly venueId: string | null;
  readonly fromDay: string;
};

const chairs = [..."甲乙丙丁戊己庚"].map((mark) => `主席会议成员${mark}（示例）`);

function liaison(
  mechanism: LiaisonRow["mechanism"],
  subject: string,
  divisionCode: string,
  venue?: VenueRow,
): LiaisonRow {
  const id = seedId("liaison", `${mechanism} ${subject} ${venue?.code ?? divisionCode}`);
  return { id, mechanism, subject, divisionCode, venueId: venue?.id ?? null, fromDay: since };
}

/**
 * 主席会议成员分工联系 and 专委会下沉指导 for each street, 界别联动包干 for each station:
 * two sectors to a street, its stations by turns.
 */
export function makeLiaisons(
  divisions: readonly DivisionRow[],
  venues: readonly VenueRow[],
): LiaisonRow[] {
  const streets = divisions.filter((division) => division.level === "street");
  return streets.flatMap(({ code }, index) => {
    const chair = chairs[index % chairs.length] ?? "";
    const committee = committees[index % committees.length]?.code ?? "";
    const pair = sectors.slice(index * 2, index * 2 + 2);
    const stations = venues.filter(
      (venue) => venue.kind === "station" && venue.divisionCode.startsWith(code),
    );
    return [
      liaison("chair", chair, code),
      liaison("committee", committee, code),
      ...stations.map((station, n) =>
        liaison("sector", pair[n % pair.length]?.code ?? "", station.divisionCode, station),
      ),
    ];
  });
}
