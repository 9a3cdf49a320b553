import type { ReactNode } from "react";

/** The page's own bar at the foot of the screen: previous and next step, or places left and sign up. */
export function PageBar({ children }: { children: ReactNode }) {
  return (
    <div className="page-bar">
      <div className="wrap">{children}</div>
    </div>
  );
}
