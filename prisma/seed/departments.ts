import { districtDepartments } from "./data/departments";
import { type DivisionRow, district } from "./divisions";
import { seedId } from "./seed-id";

export type DepartmentRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly street: boolean;
};

/** District departments first, then the office of each street (code `street-330106012`). */
export function makeDepartments(divisions: readonly DivisionRow[]): DepartmentRow[] {
  const wide = districtDepartments.map(([code, name, shortName]) => ({
    id: seedId("department", code),
    code,
    name,
    shortName,
    divisionCode: district,
    street: false,
  }));
  const offices = divisions
    .filter((division) => division.level === "street")
    .map(({ code, name }) => ({
      id: seedId("department", `street-${code}`),
      code: `street-${code}`,
      name: name.endsWith("镇") ? `${name}人民政府` : `${name}办事处`,
      shortName: name,
      divisionCode: code,
      street: true,
    }));
  return [...wide, ...offices];
}
