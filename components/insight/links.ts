import { listHref } from "@/lib/web/list-params";

type More = Readonly<Record<string, string | undefined>>;
type Of = { readonly scope: string; readonly from: string; readonly to: string };

/** The lists behind the figures of one place and period. */
export function linksFor({ scope, from, to }: Of) {
  const street = scope.length === 9 ? scope : undefined;
  const list = (path: string, fixed: More) => (more: More) =>
    listHref(path, { street, from, to, ...fixed, ...more });
  return {
    rates: listHref("/insight/rates", { scope: street, period: "days", from, to }),
    suggestions: list("/suggestions", {}),
    problems: list("/problems", {}),
    consultations: list("/consultations", { when: "past", state: "held" }),
    lookBacks: list("/insight/look-backs", {}),
  };
}
export type Links = ReturnType<typeof linksFor> & {
  /** Where complaints are listed, on pages that list them. */
  readonly complaints?: () => string;
};
