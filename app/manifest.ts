import type { MetadataRoute } from "next";
import { shell, siteName } from "@/components/shell/copy";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: `${siteName.zh} · ${siteName.en}`,
    short_name: siteName.zh,
    description: shell.tagline.zh,
    lang: "zh-CN",
    start_url: "/",
    display: "standalone",
    background_color: "#f6f4ed",
    theme_color: "#ffffff",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      {
        src: "/icon-maskable-512.png",
        sizes: "512x512",
        type: "image/png",
        purpose: "maskable",
      },
    ],
    shortcuts: [
      { name: shell.report.zh, url: "/report" },
      { name: shell.track.zh, url: "/track" },
    ],
  };
}
