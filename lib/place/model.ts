/** Three kinds of venue: 民生议事堂, 协商驿站, 委员工作室. */
export const venueKinds = ["hall", "station", "studio"] as const;
export type VenueKind = (typeof venueKinds)[number];

/** With 社情民意信息联系点, where views are left and no consultation is held; may share a hall's address. */
export const siteKinds = [...venueKinds, "info-point"] as const;
export type SiteKind = (typeof siteKinds)[number];

export type Spot = { readonly lat: number | null; readonly lng: number | null };

const earthKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two spots (haversine), or null where one has no coordinates. */
export function kilometres(a: Spot, b: Spot): number | null {
  if (a.lat === null || a.lng === null || b.lat === null || b.lng === null) return null;
  const dLat = radians(b.lat - a.lat);
  const dLng = radians(b.lng - a.lng);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(h));
}
