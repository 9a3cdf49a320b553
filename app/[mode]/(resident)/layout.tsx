import type { ReactNode } from "react";
import { SiteFrame } from "@/components/shell/site-frame";
import { parseMode } from "@/lib/web/mode";

/** Rendered per request: who looks decides what stands here, and the script nonce needs it. */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ mode: string }>; children: ReactNode };

export default async function ResidentLayout({ params, children }: Props) {
  return <SiteFrame mode={parseMode((await params).mode)}>{children}</SiteFrame>;
}
