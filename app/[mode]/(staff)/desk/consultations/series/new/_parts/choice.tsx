import { Select } from "@/components/forms/select";
import { type Locale, say, type Text } from "@/lib/core/i18n";

type ChoiceProps<Value extends string> = {
  name: string;
  label: Text;
  from: readonly Value[];
  texts: Readonly<Record<Value, Text>>;
  first: Value;
  locale: Locale;
};

export function Choice<Value extends string>({
  from,
  texts,
  first,
  label,
  ...rest
}: ChoiceProps<Value>) {
  const { name, locale } = rest;
  return (
    <Select
      name={name}
      preset
      short
      label={say(label, locale)}
      defaultValue={first}
      options={from.map((value) => ({ value, label: say(texts[value], locale) }))}
    />
  );
}
