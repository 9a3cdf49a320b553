import type { ReactNode } from "react";
import { SiteFrame } from "@/components/shell/site-frame";
import { parseMode } from "@/lib/web/mode";

/** Pages read records and cookies; none may be kept past the next change. */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ mode: string }>; children: ReactNode };

export default async function PublicLayout({ params, children }: Props) {
  return <SiteFrame mode={parseMode((await params).mode)}>{children}</SiteFrame>;
}
