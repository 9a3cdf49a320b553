import type { MetadataRoute } from "next";

/** Search engines see what any passer-by may see; pages of one person are not for them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/my", "/duty", "/handling", "/desk", "/admin", "/sign-in", "/track", "/api/"],
    },
  };
}
