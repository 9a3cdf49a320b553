import type { ReactNode } from "react";
import { SiteFrame } from "@/components/shell/site-frame";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }>; children: ReactNode };

export default async function PublicLayout({ params, children }: Props) {
  return <SiteFrame mode={parseMode((await params).mode)}>{children}</SiteFrame>;
}
