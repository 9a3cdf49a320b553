import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Terms at the left, values at the right; `ruled` parts them with hairlines. Empty values are left out. */
export function DefinitionList({
  items,
  ruled,
}: {
  items: readonly Definition[];
  ruled?: boolean;
}) {
  return (
    <dl className={ruled ? "dl ruled" : "dl"}>
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
