import type { ReactNode } from "react";

/** One sentence why it is empty, one action; no drawing. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="soft">{children}</p>
      {action}
    </div>
  );
}
