/* global BASE: put in by the build */
/** What was saved for later and what was read: kept on this device, newest first. */
const key = `quotidian:${BASE}`;
const most = 300;

/**
 * Reads both lists. An entry: `path` below the base, `headline`, and where they are known `language`, `source`, `date`
 * (as in the page) and `day` (ISO).
 */
export function keptLists() {
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(key));
  } catch {
    // No storage, or not ours: nothing is kept.
  }
  return { saved: entriesIn(kept?.saved), read: entriesIn(kept?.read) };
}

/** What others wrote into the storage is not taken over. */
function entriesIn(list) {
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry) => /^articles\/[^/]+\/$/.test(entry?.path) && typeof entry.headline === "string",
  );
}

/** Says whether this browser keeps anything for the site. */
export function canKeep() {
  try {
    localStorage.setItem(`${key}?`, "");
    localStorage.removeItem(`${key}?`);
    return true;
  } catch {
    return false;
  }
}

/** Puts an article on top of a list, or takes it off: `name` is `saved` or `read`. */
export function keep(name, entry, isOn) {
  const lists = keptLists();
  const others = lists[name].filter(({ path }) => path !== entry.path);
  write({ ...lists, [name]: isOn ? [entry, ...others].slice(0, most) : others });
}

/** Empties a list. */
export function forget(name) {
  write({ ...keptLists(), [name]: [] });
}

function write(lists) {
  try {
    localStorage.setItem(key, JSON.stringify(lists));
  } catch {
    // Full, or denied since: it holds no longer than the page.
  }
}

/** Calls `act` where another page of the site changed the lists, and where this page comes back. */
export function onChange(act) {
  addEventListener("storage", (event) => {
    if (event.key === key) act();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) act();
  });
}

/** The path below the base that an address leads to; `undefined` where it is no article’s. */
export function articlePath(address) {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !pathname.startsWith(BASE)) return undefined;
  return /^articles\/[^/]+\/(?=$|index\.html$)/.exec(pathname.slice(BASE.length))?.[0];
}

/** The article of this page, as an entry; `undefined` on other pages. */
export function thisArticle() {
  const headline = document.querySelector(".article-head h1");
  const path = articlePath(location.href);
  if (!headline || !path) return undefined;
  const [article] = JSON.parse(document.querySelector("[type='application/ld+json']").textContent)["@graph"];
  const time = document.querySelector(".facts time");
  return {
    path,
    headline: headline.textContent,
    language: headline.lang || document.documentElement.lang,
    source: article.sourceOrganization?.name,
    date: time?.textContent,
    day: time?.dateTime,
  };
}
