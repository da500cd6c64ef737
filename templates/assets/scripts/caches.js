/* global BASE: put in by the build */
/** Names of the caches: other sites of this address have others. */
export const cachePrefix = `quotidian:${BASE}:`;
export const pageCache = `${cachePrefix}pages`;
export const assetCache = `${cachePrefix}assets`;
export const workerAddress = `${BASE}offline-worker.js`;
