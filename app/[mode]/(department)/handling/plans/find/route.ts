import { findBy, lookedParams } from "@/lib/web/find-words";
import { listHref } from "@/lib/web/list-params";

/** The search box of a department's tasks. */
export function POST(request: Request): Promise<Response> {
  return findBy(request, ({ view, campaign, street }, looked) =>
    listHref("/handling/plans", { view, campaign, street, ...lookedParams(looked) }),
  );
}
