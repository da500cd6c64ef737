/* global BASE, HASHED: put in by the build */
/** Names of the caches: other sites of this address have others. */
export const cachePrefix = `quotidian:${BASE}:`;
export const pageCache = `${cachePrefix}pages`;
export const assetCache = `${cachePrefix}assets`;
export const workerAddress = `${BASE}offline-worker.js`;

const hashed = new RegExp(`^${HASHED}$`);

/** Says whether the file of an address is named by its bytes: another file of the site may change under its name. */
export function isHashed({ origin, pathname }) {
  return origin === location.origin && pathname.startsWith(BASE) && hashed.test(pathname.slice(BASE.length));
}

/** The address a page is kept under: a link from elsewhere with `?utm_source=…` leads to the same page. */
export function pageKey(address) {
  const { origin, pathname } = new URL(address, location.href);
  return origin + pathname.replace(/index\.html$/, "");
}

/** Says whether an answer may stay on the device: no error, nothing its host forbids. */
export function isStorable({ status, headers }) {
  return status === 200 && !/\bno-store\b/i.test(headers.get("cache-control") ?? "");
}

/** Says whether an answer is a page that may stay on the device, and no download. */
export function isKeepable(response) {
  const { redirected, headers } = response;
  return isStorable(response) && !redirected && /^text\/html\b/i.test(headers.get("content-type") ?? "");
}
