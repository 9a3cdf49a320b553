import type { ReactNode } from "react";
import { deliberating, openTo } from "@/lib/web/area";

/** Rendered per request: who looks decides what stands here, and the script nonce needs it. */
export const dynamic = "force-dynamic";

export default async function StaffLayout({ children }: { children: ReactNode }) {
  await openTo("triage", "staff", "signer", "content-moderator", "auditor", ...deliberating);
  return children;
}
