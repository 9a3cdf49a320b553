import type { Option } from "@/components/forms/select";
import { type Locale, say } from "@/lib/core/i18n";
import { listDepartments } from "@/lib/place/queries";
import { copy } from "../copy";

/** The district's departments by code; the street's office and triage stand for whoever that is. */
export async function departmentChoices(scope: string, locale: Locale): Promise<Option[]> {
  const rows = await listDepartments(scope.slice(0, 6));
  return [
    ...rows.filter((row) => !row.street).map(({ code, name }) => ({ value: code, label: name })),
    { value: "street", label: say(copy.street, locale) },
    { value: "triage", label: say(copy.triage, locale) },
  ];
}
