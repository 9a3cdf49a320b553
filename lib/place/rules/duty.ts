type Department = {
  readonly code: string;
  readonly divisionCode: string;
  readonly street: boolean;
};

/**
 * The department that a category's code means at a place: `street` is the street office there, and
 * `triage` none, because a person decides (domain.md §7).
 */
export function departmentOnDuty<T extends Department>(
  code: string | undefined,
  departments: readonly T[],
  divisionCode: string,
): T | undefined {
  if (code !== "street") return departments.find((each) => each.code === code);
  const street = divisionCode.slice(0, 9);
  return departments.find((each) => each.street && each.divisionCode === street);
}

/** The short names behind the codes that categories use, as they are meant at a place. */
export function dutyNames(
  departments: readonly (Department & { readonly shortName: string })[],
  divisionCode: string,
): Readonly<Record<string, string>> {
  const office = departmentOnDuty("street", departments, divisionCode);
  const own = departments.filter((each) => !each.street);
  return Object.fromEntries([
    ...own.map((each) => [each.code, each.shortName]),
    ...(office ? [["street", office.shortName]] : []),
  ]);
}
