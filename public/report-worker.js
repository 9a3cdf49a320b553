// Serves the report's page for writing without a network, and nothing else.
const cacheName = "report-offline-1";
const page = "/report/offline";

async function keepPage() {
  const answer = await fetch(page, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  const html = await answer.clone().text();
  const assets = new Set(html.match(/\/_next\/static\/[^"'\\ )]+/g) ?? []);
  const cache = await caches.open(cacheName);
  await Promise.all([...assets].map((asset) => cache.add(asset).catch(() => undefined)));
  await cache.put(page, answer);
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

// A newer build has other files: the page asks for them whenever it was opened with a network.
self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keepPage().catch(() => undefined));
});

async function fromNetwork(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await caches.match(page);
    if (kept) return kept;
    throw failure;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate" && address.pathname.startsWith("/report")) {
    event.respondWith(fromNetwork(request));
  } else if (address.pathname.startsWith("/_next/static/")) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
