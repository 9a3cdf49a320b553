const port = process.env.E2E_PORT ?? "3969";

/** Where the site under test answers; a site that runs already may be given by E2E_URL. */
export const siteUrl = process.env.E2E_URL ?? `http://localhost:${port}`;
