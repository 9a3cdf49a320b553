import type { ReactNode } from "react";
import { answering, openTo } from "@/lib/web/area";

/** Rendered per request: who looks decides what stands here, and the script nonce needs it. */
export const dynamic = "force-dynamic";

export default async function DepartmentLayout({ children }: { children: ReactNode }) {
  await openTo(...answering);
  return children;
}
