import {
  assetCache,
  cachePrefix,
  isHashed,
  isKeepable,
  isStorable,
  pageCache,
  pageKey,
  workerAddress,
} from "./caches.js";
import { articlePath, keptLists } from "./reading-list.js";

/* global BASE: put in by the build */
/** Pages beside what was read and saved that stay on this device, the last ones seen. */
const mostOthers = 50;
const mostAssets = 500;

/** Keeps this page for a time without a network, and lets go of what has become too much. */
export async function keepOffline() {
  if (!navigator.serviceWorker || !window.caches) return;
  try {
    await navigator.serviceWorker.register(trusted(workerAddress), { scope: BASE });
    const pages = await caches.open(pageCache);
    // The first visit was before the worker: it did not see this page and what is in it.
    if (!navigator.serviceWorker.controller) {
      // Each by itself: one that fails does not take the others with it.
      await Promise.allSettled([location.pathname, `${BASE}saved/`].map((path) => keepPage(pages, path)));
      await keepAssets(await caches.open(assetCache));
    }
    await trim(pages);
  } catch {
    // Denied, or full: the site is read with a network then.
  }
}

/** Leaves a page out that is not there or may not be kept. */
async function keepPage(pages, path) {
  const response = await fetch(path);
  if (isKeepable(response)) await pages.put(pageKey(path), response);
}

async function keepAssets(assets) {
  const addresses = performance
    .getEntriesByType("resource")
    .filter(({ name, initiatorType }) => {
      const url = new URL(name);
      const isBelow = url.origin === location.origin && url.pathname.startsWith(BASE);
      return isHashed(url) || (isBelow && initiatorType !== "fetch");
    })
    .map(({ name }) => name);
  const keep = async (address) => {
    const response = await fetch(address);
    if (isStorable(response)) await assets.put(address, response);
  };
  await Promise.allSettled([...new Set(addresses)].map(keep));
}

async function trim(pages) {
  const { saved, read } = keptLists();
  const kept = new Set([...saved, ...read].map(({ path }) => path));
  const others = (await pages.keys()).filter(
    ({ url }) => !kept.has(articlePath(url)) && new URL(url).pathname !== `${BASE}saved/`,
  );
  await letGo(pages, others, mostOthers);
  const assets = await caches.open(assetCache);
  await letGo(assets, await assets.keys(), mostAssets);
}

/** The oldest go. */
async function letGo(cache, requests, most) {
  for (const request of requests.slice(0, Math.max(0, requests.length - most))) await cache.delete(request);
}

/** Takes back what `keepOffline` left on this device: the site has the setting no more. */
export async function forgetOffline() {
  const registrations = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
  const worker = location.origin + workerAddress;
  const ours = registrations.filter(({ active, waiting, installing }) =>
    [active, waiting, installing].some((each) => each?.scriptURL === worker),
  );
  if (ours.length === 0) return;
  for (const registration of ours) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix)) await caches.delete(name);
}

/** The pages' policy asks that the address of a worker is vouched for. */
function trusted(address) {
  const policy = window.trustedTypes?.createPolicy("quotidian", { createScriptURL: () => address });
  return policy ? policy.createScriptURL("") : address;
}
