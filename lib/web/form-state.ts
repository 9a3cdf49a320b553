/** What a form action answers to the form it came from; everything in it can cross to the browser. */
export type FormState = {
  /** `preview`: taken as it stands, and shown before it is sent. */
  readonly status: "idle" | "refused" | "preview";
  /** One sentence: what happened and what to do. */
  readonly message?: string;
  /** Field name → sentences. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** What was typed, so that nothing has to be written twice. */
  readonly values?: Readonly<Record<string, string>>;
};

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle" };

/** Every text of a form by name; files stay behind, repeated names are joined by commas. */
export function typedValues(data: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of data) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    values[name] = name in values ? `${values[name]},${value}` : value;
  }
  return values;
}

export function refusedForm(
  message: string,
  data: FormData,
  fields?: FormState["fields"],
): FormState {
  return { status: "refused", message, fields, values: typedValues(data) };
}
