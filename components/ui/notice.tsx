import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Props = {
  /** late: a deadline, a return, an emergency; done: what one just did. */
  kind?: "plain" | "late" | "done";
  icon?: IconName;
  /** Announced when it appears after an action. */
  status?: boolean;
  children: ReactNode;
};

export function Notice({ kind = "plain", icon = "info", status, children }: Props) {
  const look = kind === "plain" ? "notice" : `notice ${kind}`;
  return (
    <div className={look} role={status ? "status" : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
