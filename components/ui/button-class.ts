export type ButtonLook = {
  /** The one first action of a view. */
  first?: boolean;
  /** No frame. */
  plain?: boolean;
  /** Equal to its neighbours, in ink: staff actions beside a first one. */
  even?: boolean;
  wide?: boolean;
  small?: boolean;
  big?: boolean;
};

export function buttonClass({ first, plain, even, wide, small, big }: ButtonLook, more = "") {
  const names = { first, plain, even, wide, small, big };
  const on = Object.entries(names).flatMap(([name, isOn]) => (isOn ? [name] : []));
  return ["btn", ...on, more].filter(Boolean).join(" ");
}
