import { listHref } from "@/lib/web/list-params";
import type { Items } from "../copy";

type More = { readonly street?: string; readonly kind?: string; readonly after?: string };

/** Where the items that a campaign's figure counts are listed. */
export function itemsHref(slug: string, what: Items, more: More = {}): string {
  return listHref(`/campaigns/${slug}/items`, { what, ...more });
}
