import { codeAt } from "@/lib/core/scope";
import { isSameName } from "./place-mention";
import type { Reading } from "./reading";

/** How wide a common problem is, narrowest first. */
export const reaches = ["home", "community", "firm", "street"] as const;
export type Reach = (typeof reaches)[number];

export type Placed = Pick<
  Reading,
  "divisionCode" | "compoundId" | "firmId" | "categoryCode" | "homes" | "sites"
>;

/** Names agree in their last two characters, whoever writes more of them. */
const tail = (name: string) => name.slice(-2);

/** Under which a complaint is looked up by others of the same place. */
export function placeKeys(of: Placed, reach: Reach): string[] {
  const district = codeAt("district", of.divisionCode) ?? of.divisionCode;
  if (reach === "home") {
    return [
      ...(of.compoundId ? [of.compoundId] : []),
      ...new Set([...of.homes, ...of.sites].map((name) => `${district} ${tail(name)}`)),
    ];
  }
  const wide = {
    community: codeAt("community", of.divisionCode),
    firm: of.firmId && of.categoryCode ? `${of.firmId} ${of.categoryCode}` : undefined,
    street:
      of.categoryCode &&
      codeAt("street", of.divisionCode) &&
      `${codeAt("street", of.divisionCode)} ${of.categoryCode}`,
  }[reach];
  return wide ? [wide] : [];
}

const shared = (a: readonly string[], b: readonly string[]) =>
  a.some((one) => b.some((other) => isSameName(one, other)));

/**
 * Whether two complaints that share a key speak of one place. What the divisions know decides before
 * what the text says; two homes apart are not brought together by a road that both name.
 */
export function isSamePlace(a: Placed, b: Placed, reach: Reach): boolean {
  if (reach !== "home") return true;
  if (a.compoundId && b.compoundId) return a.compoundId === b.compoundId;
  const [here, there] = [a, b].map((each) => codeAt("community", each.divisionCode));
  if (here && there && here !== there) return false;
  if (shared(a.homes, b.homes)) return true;
  const bothHome = a.homes.length > 0 && b.homes.length > 0;
  return !bothHome && shared(a.sites, b.sites);
}
