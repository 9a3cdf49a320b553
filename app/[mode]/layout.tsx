import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { shell, siteName } from "@/components/shell/copy";
import { DemoBanner } from "@/components/shell/demo-banner";
import { InkEdge } from "@/components/ui/ink-edge";
import { env } from "@/lib/core/env";
import { languageTag, say } from "@/lib/core/i18n";
import { isMode, parseMode } from "@/lib/web/mode";
import "../globals.css";

type Props = { params: Promise<{ mode: string }> };

/** No variant is made while building: each page is rendered when it is first asked for, then kept. */
export function generateStaticParams(): { mode: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = parseMode((await params).mode);
  const name = say(siteName, locale);
  return {
    title: { default: name, template: `%s · ${name}` },
    description: say(shell.tagline, locale),
    applicationName: name,
    manifest: "/manifest.webmanifest",
    icons: { icon: ["/favicon.ico", "/icon-192.png"], apple: "/apple-touch-icon.png" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export async function generateViewport({ params }: Props): Promise<Viewport> {
  const { theme } = parseMode((await params).mode);
  const light = "#ffffff";
  const dark = "#172326";
  if (theme !== "auto") return { themeColor: theme === "dark" ? dark : light };
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: light },
      { media: "(prefers-color-scheme: dark)", color: dark },
    ],
  };
}

export default async function RootLayout({ params, children }: Props & { children: ReactNode }) {
  const segment = (await params).mode;
  if (!isMode(segment)) notFound();
  const { locale, size, theme } = parseMode(segment);
  return (
    <html lang={languageTag(locale)} data-size={size} data-theme={theme}>
      <body>
        <a className="btn skip" href="#main">
          {say(shell.skip, locale)}
        </a>
        <InkEdge />
        {env().DEMO && <DemoBanner locale={locale} />}
        {children}
      </body>
    </html>
  );
}
