export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The named parameters of a list's address; of one given twice the first counts. */
export function readParams<const K extends string>(
  params: Params,
  names: readonly K[],
): { readonly [key in K]: string | undefined } {
  const one = (value: Params[string]) => (typeof value === "string" ? value : value?.[0]);
  const read = names.map((name) => [name, one(params[name]) || undefined]);
  return Object.fromEntries(read) as { [key in K]: string | undefined };
}

/** The address of the same list with these parameters; empty ones are left out. */
export function listHref(path: string, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === "string" && value !== "") query.set(name, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
