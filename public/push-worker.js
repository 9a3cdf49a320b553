// Shows what the server pushed and opens the matter it tells of. It caches nothing and intercepts nothing.
self.addEventListener("push", (event) => {
  const told = event.data?.json() ?? {};
  // Sent twice, it is shown once: the same tag takes its own place.
  const shown = { body: told.body, tag: told.tag, data: { path: told.path }, icon: "/icon-192.png" };
  event.waitUntil(self.registration.showNotification(told.title, shown));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.path ?? "/my/notices", self.location.origin);
  const here = url.origin === self.location.origin ? url.href : self.location.origin;
  event.waitUntil(self.clients.openWindow(here));
});
