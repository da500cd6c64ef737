/** The service worker: pages from the network first, what never changes from this device first. */
import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { assetCache, cachePrefix, pageCache } from "./caches.js";

/* global BASE, PRECACHED: put in by the build */
setCacheNameDetails({ prefix: cachePrefix });
precacheAndRoute(PRECACHED, { directoryIndex: null, cleanURLs: false });
cleanupOutdatedCaches();
// Without a time limit: a page of this device is never shown while there is a network.
registerRoute(
  ({ request }) => request.mode === "navigate",
  new NetworkFirst({
    cacheName: pageCache,
    plugins: [{ handlerDidError: () => matchPrecache(`${BASE}offline/`) }],
  }),
);
// They are named by their bytes.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}assets/`),
  new CacheFirst({ cacheName: assetCache }),
);
self.skipWaiting();
clientsClaim();
