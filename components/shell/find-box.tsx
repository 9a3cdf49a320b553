import { Icon } from "@/components/ui/icon";

type Props = {
  /** The list's own address, in which the words travel, or with `post` where they are read first. */
  action: string;
  method?: "get" | "post";
  name?: string;
  label: string;
  placeholder?: string;
  defaultValue?: string;
  /** Other parts of the address to keep. */
  keep?: Readonly<Record<string, string | undefined>>;
};

export function FindBox({
  action,
  method = "get",
  name = "q",
  label,
  placeholder,
  defaultValue,
  keep = {},
}: Props) {
  return (
    <search>
      <form method={method} action={action}>
        {Object.entries(keep).map(([key, value]) =>
          value ? <input key={key} type="hidden" name={key} value={value} /> : null,
        )}
        <label className="find">
          <Icon name="search" />
          <span className="vh">{label}</span>
          <input
            type="search"
            name={name}
            placeholder={placeholder ?? label}
            defaultValue={defaultValue}
            enterKeyHint="search"
          />
        </label>
      </form>
    </search>
  );
}
