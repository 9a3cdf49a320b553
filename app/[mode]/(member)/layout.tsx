import type { ReactNode } from "react";
import { answering, deliberating, openTo } from "@/lib/web/area";

/** Rendered per request: who looks decides what stands here, and the script nonce needs it. */
export const dynamic = "force-dynamic";

export default async function MemberLayout({ children }: { children: ReactNode }) {
  await openTo(...deliberating, ...answering);
  return children;
}
