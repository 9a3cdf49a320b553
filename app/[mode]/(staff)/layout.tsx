import type { ReactNode } from "react";

/** Rendered per request: who looks decides what stands here, and the script nonce needs it. */
export const dynamic = "force-dynamic";

export default function StaffLayout({ children }: { children: ReactNode }) {
  return children;
}
