import { type Locale, say } from "@/lib/core/i18n";
import { Button } from "./button";
import { ui } from "./copy";

export type FilterSelect = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

type Props = {
  /** The list's own address; the choices travel in the URL. */
  action: string;
  locale: Locale;
  selects: readonly FilterSelect[];
  /** A period chosen by its first and last day. */
  days?: readonly { readonly name: string; readonly label: string; readonly value?: string }[];
  /** Other parts of the address to keep. */
  keep?: Readonly<Record<string, string | undefined>>;
};

/** Selects that narrow a list; a plain form, so that it works without JavaScript. */
export function FilterSelects({ action, locale, selects, days = [], keep = {} }: Props) {
  return (
    <form method="get" action={action} className="flex flex-wrap items-center gap-2">
      {Object.entries(keep).map(([key, value]) =>
        value ? <input key={key} type="hidden" name={key} value={value} /> : null,
      )}
      {selects.map(({ name, label, value, options }) => (
        <label key={name} className="chip">
          <span className="vh">{label}</span>
          <select
            name={name}
            defaultValue={value ?? ""}
            className="max-w-40 border-0 bg-transparent text-inherit"
          >
            <option value="">{label}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {days.map(({ name, label, value }) => (
        <label key={name} className="chip">
          <span>{label}</span>
          <input
            type="date"
            name={name}
            defaultValue={value}
            className="border-0 bg-transparent text-inherit"
          />
        </label>
      ))}
      <Button type="submit" small even>
        {say(ui.filter, locale)}
      </Button>
    </form>
  );
}
