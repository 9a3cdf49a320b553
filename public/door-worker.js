// Serves the lists for signing in by hand without a network, and nothing else.
const cacheName = "door-list-1";
const list = /^\/desk\/consultations\/[^/]+\/list$/;

async function keepPage(path) {
  const answer = await fetch(path, { credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return;
  const html = await answer.clone().text();
  const assets = new Set(html.match(/\/_next\/static\/[^"'\\ )]+/g) ?? []);
  const cache = await caches.open(cacheName);
  await Promise.all([...assets].map((asset) => cache.add(asset).catch(() => undefined)));
  await cache.put(path, answer);
}

// A list has names on it: when it is no longer needed nothing of it stays on the device.
async function forgetPage(path) {
  const cache = await caches.open(cacheName);
  await cache.delete(path);
  const others = (await cache.keys()).some((each) => list.test(new URL(each.url).pathname));
  if (!others) await caches.delete(cacheName);
}

self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  const { keep, forget } = event.data ?? {};
  if (list.test(keep ?? "")) event.waitUntil(keepPage(keep).catch(() => undefined));
  if (list.test(forget ?? "")) event.waitUntil(forgetPage(forget).catch(() => undefined));
});

async function fromNetwork(request, path) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await caches.match(path);
    if (kept) return kept;
    throw failure;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate" && list.test(address.pathname)) {
    event.respondWith(fromNetwork(request, address.pathname));
  } else if (address.pathname.startsWith("/_next/static/")) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
