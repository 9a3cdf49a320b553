import type { ReactNode } from "react";
import type { Mode } from "@/lib/web/mode";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { TabBar } from "./tab-bar";

/** Header, page, footer and bottom bar of everything residents see; the page brings its own `main#main`. */
export function SiteFrame({ mode, children }: { mode: Mode; children: ReactNode }) {
  return (
    <>
      <SiteHeader mode={mode} />
      {children}
      <SiteFooter mode={mode} />
      <TabBar locale={mode.locale} />
    </>
  );
}
