import { pickedRefs } from "@/lib/suggestion/rules/lot-form";
import { listHref, type Params, readParams } from "@/lib/web/list-params";

export const lotPath = "/handling/suggestions/lot";

/** What the address of the page says: which are ticked, from which wording, in place of which lot. */
export function readLot(params: Params) {
  const given = params.ref ?? [];
  const refs = [...new Set(typeof given === "string" ? [given] : given)];
  const picked = pickedRefs.safeParse(refs);
  return {
    refs: picked.success ? picked.data : [],
    wrong: refs.length > 0 ? picked.error?.issues[0]?.message : undefined,
    ...readParams(params, ["template", "from", "after"]),
  };
}
export type LotAsked = ReturnType<typeof readLot>;

/** The address of the page with these ticked. */
export function lotHref(refs: readonly string[], rest: Params = {}): string {
  const address = listHref(lotPath, rest);
  const ticked = refs.map((ref) => `ref=${encodeURIComponent(ref)}`).join("&");
  if (!ticked) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${ticked}`;
}
