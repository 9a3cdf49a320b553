/** The fields of a form by name, the last of each; without NUL, which no database keeps as text. */
export function formValues(data: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries([...data].map(([name, value]) => [name, plain(value)]));
}

/** Every value of one field. */
export function listOf(data: FormData, name: string): FormDataEntryValue[] {
  return data.getAll(name).map(plain);
}

/** One field as text; a file, or nothing, is the empty text. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.replaceAll("\0", "") : "";
}

function plain(value: FormDataEntryValue): FormDataEntryValue {
  return typeof value === "string" ? value.replaceAll("\0", "") : value;
}
