/**
 * Approximate centres, WGS84, and how far from them the invented places of the street may lie.
 * The weight is about the resident population in thousands; it only shares out the invented members.
 */
export type StreetCentre = {
  readonly code: string;
  readonly lat: number;
  readonly lng: number;
  readonly radiusKm: number;
  readonly weight: number;
};

export const streetCentres: readonly StreetCentre[] = [
  { code: "330106002", lat: 30.262, lng: 120.14, radiusKm: 1, weight: 56 },
  { code: "330106004", lat: 30.279, lng: 120.14, radiusKm: 1, weight: 86 },
  { code: "330106005", lat: 30.29, lng: 120.117, radiusKm: 1, weight: 97 },
  { code: "330106007", lat: 30.2786, lng: 120.1139, radiusKm: 1, weight: 95 },
  { code: "330106008", lat: 30.2418, lng: 120.1154, radiusKm: 3, weight: 26 },
  { code: "330106009", lat: 30.243, lng: 120.045, radiusKm: 2.5, weight: 95 },
  { code: "330106010", lat: 30.172, lng: 120.056, radiusKm: 4, weight: 180 },
  { code: "330106011", lat: 30.285, lng: 120.062, radiusKm: 1.2, weight: 65 },
  { code: "330106012", lat: 30.265, lng: 120.125, radiusKm: 1, weight: 56 },
  { code: "330106013", lat: 30.29, lng: 120.092, radiusKm: 1.1, weight: 107 },
  { code: "330106109", lat: 30.326, lng: 120.085, radiusKm: 2.5, weight: 246 },
  { code: "330106110", lat: 30.0927, lng: 120.0675, radiusKm: 4, weight: 60 },
];
