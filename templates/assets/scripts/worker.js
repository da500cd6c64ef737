/** The service worker: pages from the network first, what never changes from this device first. */
import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { assetCache, cachePrefix, isHashed, isKeepable, isStorable, pageCache, pageKey } from "./caches.js";

/* global BASE, FOLDERS, PRECACHED: put in by the build */
const parts = new Set(["font", "image", "script", "style"]);
setCacheNameDetails({ prefix: cachePrefix });
// Workbox's `cleanupOutdatedCaches` stays out: under `/` it deletes the caches of a site under `/news/` too.
precacheAndRoute(PRECACHED, { directoryIndex: null, cleanURLs: false });
// Without a time limit: a page of this device is never shown while there is a network.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && isOwnPage(url),
  new NetworkFirst({
    cacheName: pageCache,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
        cacheWillUpdate: async ({ response }) => (isKeepable(response) ? response : null),
        fetchDidSucceed: async ({ request, response }) => {
          // Taken down, or not to be kept any more: what the device has of it goes.
          if ([404, 410].includes(response.status) || (response.ok && !isKeepable(response)))
            await (await caches.open(pageCache)).delete(pageKey(request.url));
          return response;
        },
        handlerDidError: () => matchPrecache(`${BASE}offline/`),
      },
    ],
  }),
);
registerRoute(({ url }) => isHashed(url), new CacheFirst({ cacheName: assetCache }));
// A file of the site's own keeps its name when its bytes change: it comes from the network while there is one.
registerRoute(
  ({ request, url }) => parts.has(request.destination) && isOwnFile(url, request.referrer),
  new NetworkFirst({
    cacheName: assetCache,
    plugins: [{ cacheWillUpdate: async ({ response }) => (isStorable(response) ? response : null) }],
  }),
);
self.skipWaiting();
clientsClaim();

/** A picture, a style sheet, a script or a font that a page of the site asks for. */
function isOwnFile({ origin, pathname }, referrer) {
  const isBelow = origin === location.origin && pathname.startsWith(BASE);
  return isBelow && URL.canParse(referrer) && isOwnPage(new URL(referrer));
}

/** What else lies under the same address, as an application beside a site under `/`, is left alone. */
function isOwnPage({ origin, pathname }) {
  if (origin !== location.origin || !pathname.startsWith(BASE)) return false;
  const [folder] = pathname.slice(BASE.length).split("/");
  return folder === "index.html" || FOLDERS.includes(folder);
}
