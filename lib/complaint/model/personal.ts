/** What in a text tells who or where somebody is (domain.md §14). */
export const personalKinds = [
  "id-card",
  "bank-card",
  "mobile",
  "landline",
  "plate",
  "email",
  "door",
  "name",
] as const;
export type PersonalKind = (typeof personalKinds)[number];
