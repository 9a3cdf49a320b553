import { findBy } from "@/lib/web/find-words";
import { addressOf, readAddress } from "../_parts/address";

/** The search box of the desk: what may be personal in what was typed never stands in an address. */
export function POST(request: Request): Promise<Response> {
  return findBy(request, (asked, looked, reader) =>
    addressOf({ ...readAddress("open", asked, reader), ...looked }),
  );
}
