import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Shape first, then the word, then colour: the nine things a state can say. */
export const tagKinds = [
  "wait",
  "move",
  "say",
  "kept",
  "no",
  "broken",
  "back",
  "late",
  "over",
] as const;
export type TagKind = (typeof tagKinds)[number];

const fixedIcons: Partial<Record<TagKind, IconName>> = {
  back: "rotate-ccw",
  late: "clock",
  over: "triangle-alert",
};

export function Tag({
  kind,
  icon = fixedIcons[kind],
  children,
}: {
  kind: TagKind;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`tag ${kind}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
