import { findBy, lookedParams } from "@/lib/web/find-words";
import { listHref } from "@/lib/web/list-params";

/** The search box of a department, as the desk's. */
export function POST(request: Request): Promise<Response> {
  return findBy(request, ({ stage, view }, looked) =>
    listHref("/handling/complaints", { stage, view, ...lookedParams(looked) }),
  );
}
