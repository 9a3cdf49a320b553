import { findBy, lookedParams } from "@/lib/web/find-words";
import { addressOf, readAddress } from "../_parts/address";

/** The search box of a department's suggestions: through all of them, open and ended. */
export function POST(request: Request): Promise<Response> {
  return findBy(request, ({ view: _, ...asked }, looked, reader) =>
    addressOf(readAddress({ ...asked, ...lookedParams(looked) }, reader)),
  );
}
